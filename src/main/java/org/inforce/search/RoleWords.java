package org.inforce.search;

/// The word for an authority in a role, so that `role:disclaims cite:"5 U.S.C. 552a"` means the two
/// together.
final class RoleWords {
  private RoleWords() {}

  static String of(String role, String authorityWord) {
    return role + "@" + authorityWord;
  }
}
