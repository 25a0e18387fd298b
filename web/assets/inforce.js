"use strict";
/* Improves the pages; none of them needs it. No state leaves the browser. */
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector) => document.querySelector(selector);
  const said = document.body.dataset;
  const kept = {
    get: (key) => { try { return localStorage.getItem(key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem(key, value); } catch { /* private window */ } },
  };

  const say = (words) => {
    const toast = document.createElement("div");
    toast.className = "toast";
    toast.setAttribute("role", "status");
    document.body.append(toast);
    toast.textContent = words;
    setTimeout(() => toast.remove(), 2500);
  };
  const copy = async (words) => {
    try {
      await navigator.clipboard.writeText(words);
      say(said.copied);
    } catch {
      const area = document.createElement("textarea");
      area.value = words;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
      say(said.copied);
    }
  };
  all("[data-copy]").forEach((button) =>
    button.addEventListener("click", () => copy(one(button.dataset.copy).textContent.trim())));

  /* Marks in a document, kept for the next one. */
  const doc = one("#text");
  all(".js-filter").forEach((box) => {
    const key = "mark-" + box.dataset.mark;
    box.checked = kept.get(key) !== "off";
    const apply = () => doc.classList.toggle("no-" + box.dataset.mark, !box.checked);
    apply();
    box.addEventListener("change", () => { kept.set(key, box.checked ? "on" : "off"); apply(); });
  });

  /* A selection in a document can be copied with its citation, or as a link to the place. */
  const points = (text) => [...text].length;
  const asides = ".chip, .page, sup, .vh";
  const isAside = (node) => node.nodeType === 1 && node.matches(asides);
  const offset = (container, at) => {
    const block = (container.nodeType === 1 ? container : container.parentElement).closest("[data-at]");
    if (!block) { return null; }
    let count = Number(block.dataset.at);
    let found = null;
    const walk = (node) => {
      if (found !== null || isAside(node)) { return; }
      if (node === container && node.nodeType === 3) { found = count + points(node.data.slice(0, at)); return; }
      if (node.nodeType === 3) { count += points(node.data); return; }
      const children = [...node.childNodes];
      for (let i = 0; i < children.length; i++) {
        if (node === container && i === at) { found = count; return; }
        walk(children[i]);
        if (found !== null) { return; }
      }
      if (node === container) { found = count; }
    };
    walk(block);
    return found;
  };
  const plain = (range) => {
    const part = range.cloneContents();
    all(asides + ", .md", part).forEach((aside) => aside.remove());
    return part.textContent.replace(/\s+/g, " ").trim();
  };
  if (doc) {
    let menu = null;
    const close = () => { if (menu) { menu.remove(); menu = null; } };
    document.addEventListener("selectionchange", close);
    const open = () => {
      const selection = getSelection();
      if (!selection.rangeCount || selection.isCollapsed) { return; }
      const range = selection.getRangeAt(0);
      if (!doc.contains(range.commonAncestorContainer)) { return; }
      const start = offset(range.startContainer, range.startOffset);
      const end = offset(range.endContainer, range.endOffset);
      const quote = plain(range);
      if (start === null || end === null || end <= start || !quote) { return; }
      let asked = null;
      const cited = () => asked ??= fetch(doc.dataset.cite + "?at=" + start + "-" + end)
        .then((answer) => answer.ok ? answer.json() : Promise.reject(answer.status));
      close();
      menu = document.createElement("div");
      menu.className = "selection";
      menu.setAttribute("role", "group");
      menu.setAttribute("aria-label", said.selected);
      [[said.quote, (cite) => "“" + quote + "” " + cite.bluebook + "."],
       ["Bluebook", (cite) => cite.bluebook],
       ...("register" in doc.dataset ? [[said.register, (cite) => cite.register]] : []),
       [said.link, (cite) => cite.link],
       ["RIS", (cite) => cite.ris],
       ["BibTeX", (cite) => cite.bib],
       ["CSL-JSON", (cite) => cite["csl.json"]]].forEach(([label, form]) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "quiet";
        button.textContent = label;
        button.addEventListener("mousedown", (event) => event.preventDefault());
        button.addEventListener("click", async () => { copy(form(await cited())); close(); });
        menu.append(button);
      });
      document.body.append(menu);
      const box = range.getBoundingClientRect();
      menu.style.setProperty("top", (box.bottom + scrollY + 6) + "px");
      menu.style.setProperty("left", Math.max(8, Math.min(box.left + scrollX, innerWidth - menu.offsetWidth - 8)) + "px");
    };
    document.addEventListener("mouseup", () => setTimeout(open, 0));
    document.addEventListener("keyup", (event) => { if (event.shiftKey) { open(); } });
  }

  /* The days of a measure. */
  const slider = one("#slider");
  if (slider) {
    const days = slider.dataset.days.split(",");
    const shown = one("#slider-day");
    const named = (day) => new Date(day + "T12:00:00Z").toLocaleDateString(document.documentElement.lang + "-US", { dateStyle: "long", timeZone: "UTC" });
    slider.addEventListener("input", () => {
      shown.textContent = named(days[slider.value]);
      slider.setAttribute("aria-valuetext", shown.textContent);
    });
    slider.setAttribute("aria-valuetext", shown.textContent);
    slider.addEventListener("change", () => {
      one("#as_of").value = days[slider.value];
      one("#question").requestSubmit();
    });
  }

  /* Forms leave out what nobody filled in, so that addresses stay short. */
  all("form[method=get], form:not([method])").forEach((form) =>
    form.addEventListener("submit", () =>
      all("input, select", form).forEach((field) => { if (field.name && !field.value) { field.disabled = true; } })));
  addEventListener("pageshow", () => all("[disabled]").forEach((field) => { field.disabled = false; }));

  /* Ways to complete what is typed. */
  all("input[type=search][list]").forEach((box) => {
    const list = one("#" + box.getAttribute("list"));
    let last = 0;
    box.addEventListener("input", async () => {
      const mine = ++last;
      if (box.value.trim().length < 2) { list.replaceChildren(); return; }
      try {
        const answer = await (await fetch("/suggest?q=" + encodeURIComponent(box.value))).json();
        if (mine !== last) { return; }
        list.replaceChildren(...answer.suggestions.map((suggestion) => {
          const option = document.createElement("option");
          option.value = suggestion.text;
          return option;
        }));
        const count = answer.suggestions.length;
        one("#suggested").textContent = (count === 1 ? said.suggestion : said.suggestions).replace("{0}", count);
      } catch { /* typing goes on without */ }
    });
  });

  /* A file dropped on a form is sent with it. */
  all("form[data-drop]").forEach((form) => {
    const input = one(form.dataset.drop);
    const hover = (event) => {
      if (![...event.dataTransfer.types].includes("Files")) { return; }
      event.preventDefault();
      form.classList.toggle("dropping", event.type === "dragover");
    };
    form.addEventListener("dragover", hover);
    form.addEventListener("dragleave", hover);
    form.addEventListener("drop", (event) => {
      hover(event);
      if (!event.dataTransfer.files.length) { return; }
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    });
  });

  /* Keys. */
  const off = one("#keys-off");
  if (off) {
    off.checked = kept.get("keys") === "off";
    off.addEventListener("change", () => kept.set("keys", off.checked ? "off" : "on"));
  }
  let at = -1;
  const move = (step) => {
    const entries = all(".list > li, .steps > li, tbody > tr, .moments > li").filter((entry) => one("main").contains(entry));
    if (!entries.length) { return; }
    all(".current").forEach((entry) => entry.classList.remove("current"));
    at = Math.max(0, Math.min(entries.length - 1, at + step));
    entries[at].classList.add("current");
    const link = entries[at].querySelector("a");
    if (link) { link.focus(); } else { entries[at].scrollIntoView({ block: "center" }); }
  };
  const review = one("ol.review, #decide");
  const decide = (key) => {
    const here = one(".review > .current") || one(".review > li") || one("main");
    const button = here.querySelector("[data-key=" + key + "]");
    if (!button) { return; }
    if (key === "e") { button.focus(); if (button.href) { button.click(); } return; }
    const form = button.form;
    const note = form.elements.note;
    const name = form.elements.reviewer;
    if (!name.value.trim()) { name.focus(); say(said.whose); return; }
    if (key === "r" && !note.value.trim()) {
      form.dataset.pending = "r";
      note.focus();
      say(said.why);
      return;
    }
    form.requestSubmit(button);
  };
  if (review) {
    document.addEventListener("keydown", (event) => {
      const form = event.target.form;
      if (event.key === "Enter" && form && form.dataset.pending && event.target.name === "note") {
        event.preventDefault();
        form.requestSubmit(form.querySelector("[data-key=" + form.dataset.pending + "]"));
      }
      if (event.key === "Escape" && form) { delete form.dataset.pending; event.target.blur(); }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (kept.get("keys") === "off" || event.ctrlKey || event.metaKey || event.altKey) { return; }
    if (event.target.closest("input, textarea, select, dialog, [contenteditable]")) { return; }
    if (event.key === "/") { event.preventDefault(); (one("main input[type=search]") || one("#top-q")).focus(); }
    else if (event.key === "j") { move(1); }
    else if (event.key === "k") { move(-1); }
    else if (event.key === "?") { one("#keys").showModal(); }
    else if (review && ["c", "r", "e"].includes(event.key)) { event.preventDefault(); decide(event.key); }
  });
})();
