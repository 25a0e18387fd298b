package org.inforce.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.inforce.answer.JsonObject;
import org.inforce.document.Scan;
import org.inforce.review.Reviews;
import org.inforce.store.Flaw;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `inforce doctor`: is the data sound?
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    description = "Checks everything the data directory holds and says what to do about flaws.")
final class DoctorCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  DoctorCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    try (Library library = data.openKept(program)) {
      List<Flaw> flaws = library.examine();
      List<Reviews.Orphan> orphans = library.answers().reviews().orphans();
      long unread = unread(library);
      if (data.isJson()) {
        console.line(
            new JsonObject()
                .put("sound", flaws.isEmpty())
                .put("documents", library.answers().store().documentCount())
                .put("need_ocr", unread)
                .put("flaws", flaws.stream().map(DoctorCommand::json).toList())
                .put("orphaned_decisions", orphans.stream().map(DoctorCommand::json).toList()));
      } else if (flaws.isEmpty()) {
        if (!data.isQuiet()) {
          console.line(
              "sound: %d documents, every quote stands in its text, every byte is as it was taken"
                  .formatted(library.answers().store().documentCount()));
        }
      } else {
        flaws.forEach(
            flaw -> console.line(flaw.subject() + ": " + flaw.problem() + "; " + flaw.action()));
      }
      if (!data.isQuiet()) {
        library.openRun().ifPresent(console::say);
      }
      if (unread > 0 && !data.isJson()) {
        console.say(unread + " document(s) need OCR; " + Scan.ACTION);
      }
      if (!data.isJson() && !data.isQuiet()) {
        orphans.forEach(orphan -> console.say(words(orphan)));
      }
      return flaws.isEmpty() ? ExitCode.DONE : ExitCode.DAMAGED;
    }
  }

  /// Nothing is wrong with the data, but a person has to look.
  private static String words(Reviews.Orphan orphan) {
    return "decision about "
        + orphan.standing().finding()
        + " ("
        + orphan.standing().verdict().code()
        + "): "
        + orphan.why()
        + " Look at it with inforce review show "
        + orphan.standing().finding();
  }

  private static JsonObject json(Reviews.Orphan orphan) {
    return new JsonObject()
        .put("finding", orphan.standing().finding())
        .put("state", orphan.standing().verdict().code())
        .put("why", orphan.why());
  }

  /// The documents of which pages are pictures of text that nobody has read yet.
  private static long unread(Library library) {
    return library.answers().store().failures().stream()
        .filter(failure -> Scan.isReason(failure.reason()))
        .count();
  }

  private static JsonObject json(Flaw flaw) {
    return new JsonObject()
        .put("subject", flaw.subject())
        .put("problem", flaw.problem())
        .put("action", flaw.action());
  }
}
