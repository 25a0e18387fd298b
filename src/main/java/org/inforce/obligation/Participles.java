package org.inforce.obligation;

/// From a past participle back to its verb.
final class Participles {
  private Participles() {}

  /// The base form, by the lexicon where an ending leaves two: `shared` is share, `permitted` is
  /// permit, `given` is give. A word that is no participle is given back.
  static String base(String participle) {
    String irregular = irregular(participle);
    if (!irregular.isEmpty()) {
      return irregular;
    }
    if (!participle.endsWith("ed") || participle.length() < 4) {
      return participle;
    }
    String bare = participle.substring(0, participle.length() - 2);
    String withE = participle.substring(0, participle.length() - 1);
    if (bare.endsWith("i")) {
      return bare.substring(0, bare.length() - 1) + "y";
    }
    if (Lexicon.masks(withE) != 0 || (Lexicon.masks(bare) == 0 && losesE(bare))) {
      return withE;
    }
    boolean doubled =
        bare.length() > 3 && bare.charAt(bare.length() - 1) == bare.charAt(bare.length() - 2);
    if (doubled && !bare.endsWith("ss") && Lexicon.masks(bare) == 0) {
      return bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  /// Endings that verbs have only with a silent e: `calculat`, `settl`, `requir`, `manag`.
  private static boolean losesE(String bare) {
    String two = bare.length() > 3 ? bare.substring(bare.length() - 2) : "";
    return switch (two) {
      case "at",
          "iz",
          "tl",
          "bl",
          "pl",
          "gl",
          "uc",
          "um",
          "ir",
          "ag",
          "rg",
          "dg",
          "nc",
          "ud",
          "iv",
          "av",
          "ov",
          "rv",
          "lv",
          "ur",
          "us",
          "as",
          "id",
          "ib",
          "yz",
          "ut",
          "ot",
          "or" ->
          !bare.endsWith("eat") && !bare.endsWith("oat");
      default -> false;
    };
  }

  private static String irregular(String participle) {
    return switch (participle) {
      case "given" -> "give";
      case "taken" -> "take";
      case "made" -> "make";
      case "paid" -> "pay";
      case "sold" -> "sell";
      case "bought" -> "buy";
      case "sent" -> "send";
      case "kept" -> "keep";
      case "held" -> "hold";
      case "withheld" -> "withhold";
      case "withdrawn" -> "withdraw";
      case "sought" -> "seek";
      case "found" -> "find";
      case "done" -> "do";
      case "written" -> "write";
      case "drawn" -> "draw";
      case "shown" -> "show";
      case "brought" -> "bring";
      case "left" -> "leave";
      case "laid" -> "lay";
      case "chosen" -> "choose";
      case "borne" -> "bear";
      case "met" -> "meet";
      case "set" -> "set";
      case "fined" -> "fine";
      default -> "";
    };
  }

  /// From a gerund to its verb, in the same manner: `sharing` is share.
  static String ofGerund(String gerund) {
    return Lexicon.isGerund(gerund)
        ? base(gerund.substring(0, gerund.length() - 3) + "ed")
        : gerund;
  }
}
