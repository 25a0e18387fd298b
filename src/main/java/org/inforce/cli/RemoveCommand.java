package org.inforce.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.answer.JsonObject;
import org.inforce.ingest.LegalRemoval;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Removal;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce remove`: a document goes on legal demand, and only its tombstone stays.
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description = {
      "Removes a document on legal demand: its bytes, text, findings and what quotes them go for"
          + " good.",
      "Its identifier stays with the day and the reason, and no run brings it back unless --undo.",
      "Without a document, lists what was removed. Backups made before still hold it."
    })
final class RemoveCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;

  @Parameters(
      arity = "0..1",
      paramLabel = "DOCUMENT",
      description = "Its identifier, or the address it came from.")
  private Optional<String> document;

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      description = "Why; everybody who asks for the document is told.")
  private Optional<String> reason;

  @Option(
      names = "--undo",
      description = "Lets a removed document come in again with the next run that finds it.")
  private boolean isUndo;

  RemoveCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    if (document.isEmpty()) {
      return list();
    }
    if (isUndo == reason.filter(text -> !text.isBlank()).isPresent()) {
      throw new Failure(ExitCode.WRONG_USAGE, "say why with --reason, or --undo, one of the two");
    }
    try (Library library = data.openForWriting(program, console, "remove")) {
      String id = identifier(library.answers().store(), document.get());
      return isUndo ? undo(library, id) : remove(library, id);
    }
  }

  private static String identifier(Store store, String asked) {
    return store
        .document(asked)
        .or(() -> store.documentNamed("url:" + asked))
        .or(() -> store.documentNamed("path:" + asked))
        .map(StoredDocument::id)
        .orElseThrow(
            () -> new Failure(ExitCode.WRONG_USAGE, "no document is or came from " + asked));
  }

  private int remove(Library library, String id) {
    LegalRemoval.Removed removed = library.remove(id, reason.orElseThrow());
    Answers answers = library.answers();
    if (data.isJson()) {
      console.line(
          json(id, removed.removal())
              .put("purged", removed.isPurged())
              .put("changes", removed.moved().stream().map(answers::json).toList()));
    } else if (!data.isQuiet()) {
      console.line(id + " is removed since " + removed.removal().day());
      for (ChangeEntry moved : removed.moved()) {
        console.line("  " + NightText.told(moved));
      }
    }
    if (!removed.isPurged()) {
      console.say("a reader is under way that still sees it: run this again when it has ended");
      return ExitCode.SOME_FAILED;
    }
    return ExitCode.DONE;
  }

  private int undo(Library library, String id) {
    if (!library.readmit(id)) {
      throw new Failure(ExitCode.WRONG_USAGE, id + " was not removed");
    }
    if (!data.isQuiet()) {
      console.line(id + " comes in again with the next run that finds it");
    }
    return ExitCode.DONE;
  }

  private int list() {
    if (isUndo || reason.isPresent()) {
      throw new Failure(ExitCode.WRONG_USAGE, "which document?");
    }
    try (Library library = program.open(data.directory(program))) {
      Store store = library.answers().store();
      List<String> removed = store.erasures().all();
      for (String id : removed) {
        Removal removal = store.document(id).flatMap(StoredDocument::removal).orElseThrow();
        console.line(
            data.isJson()
                ? json(id, removal)
                : id + "  " + removal.day() + "  " + removal.reason());
      }
      return ExitCode.DONE;
    }
  }

  private static JsonObject json(String id, Removal removal) {
    return new JsonObject()
        .put("document", id)
        .put("removed", removal.day().toString())
        .put("reason", removal.reason());
  }
}
