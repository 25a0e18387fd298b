package org.inforce.publisher;

/// A way in which publishers fail.
public enum Fault {
  TOO_MANY_REQUESTS,
  SERVER_ERROR,
  TRUNCATED_BODY,
  SLOW_BODY,
  WRONG_CONTENT_TYPE,
  SOFT_NOT_FOUND,
  CAPTCHA,
  EMPTY_BODY
}
