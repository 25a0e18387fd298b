package org.inforce;

public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(new picocli.CommandLine(new A()).execute(args));
  }

  @picocli.CommandLine.Command(name = "inforce", mixinStandardHelpOptions = true)
  static class A implements Runnable {
    @Override
    public void run() {}

    @picocli.CommandLine.Command
    int rehearse() {
      return 0;
    }
  }
}
