package org.inforce.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import org.inforce.store.StoreException.Problem;

/// Says in a person's words what went wrong with the database of one data directory.
record Failing(Path directory) {

  StoreException told(SQLException e) {
    String message = String.valueOf(e.getMessage());
    int code = e.getErrorCode() & 0xff;
    return switch (code) {
      case 11, 26 -> damaged(message, e);
      case 13 ->
          new StoreException(
              Problem.FULL,
              "the disk that holds " + directory + " is full: free some space and run it again",
              e);
      case 8, 14, 3 ->
          new StoreException(
              Problem.READ_ONLY,
              directory
                  + " cannot be written to: check its permissions, or name another directory"
                  + " with --data",
              e);
      case 5, 6 ->
          new StoreException(
              Problem.LOCKED, directory + " is being written by another run: try again later", e);
      case 10 ->
          new StoreException(
              message.toLowerCase(Locale.ROOT).contains("write") ? Problem.FULL : Problem.FAILED,
              "the disk that holds " + directory + " failed: check its free space and its health",
              e);
      default ->
          new StoreException(Problem.FAILED, "the store in " + directory + ": " + message, e);
    };
  }

  StoreException damaged(String detail) {
    return new StoreException(Problem.DAMAGED, damagedMessage(detail));
  }

  private StoreException damaged(String detail, SQLException e) {
    return new StoreException(Problem.DAMAGED, damagedMessage(detail), e);
  }

  private String damagedMessage(String detail) {
    return "the store in "
        + directory
        + " is damaged ("
        + detail
        + "): restore a backup, or ingest the sources into a new directory";
  }
}
