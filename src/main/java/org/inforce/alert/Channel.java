package org.inforce.alert;

/// A way to reach somebody.
interface Channel {

  /// Whether it leads to `address` (`mailto:a@example.org`, `https://...`).
  boolean reaches(String address);

  /// Sends, or says why it could not.
  Outcome send(Message message);

  /// What came of sending.
  sealed interface Outcome {

    /// The other side took it.
    record Taken() implements Outcome {}

    /// It could not be sent now. `isFinal`: nor will it ever.
    record Refused(String reason, boolean isFinal) implements Outcome {}
  }
}
