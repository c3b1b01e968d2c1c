package org.faheng.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** 用法问题: tells in Chinese what is wrong with a command line and what to write instead. */
public final class UsageProblem {
  private UsageProblem() {}

  /** Prints what is wrong with the command line; gives the exit code. */
  public static int explain(CommandLine.ParameterException problem, String[] args) {
    CommandLine command = problem.getCommandLine();
    command
        .getErr()
        .println(
            reason(problem) + "。用法见 ./" + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  private static String reason(CommandLine.ParameterException problem) {
    return switch (problem) {
      case CommandLine.UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case CommandLine.MissingParameterException missing -> "缺少 " + names(missing.getMissing());
      default -> value(problem.getArgSpec(), problem.getValue(), problem.getMessage());
    };
  }

  private static String unmatched(CommandLine.UnmatchedArgumentException problem) {
    String similar = String.join("、", problem.getSuggestions());
    return "不认识 "
        + String.join(" ", problem.getUnmatched())
        + (similar.isEmpty() ? "" : "，是不是 " + similar);
  }

  private static String names(List<ArgSpec> missing) {
    return missing.stream().map(UsageProblem::name).collect(Collectors.joining("、"));
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + argument.paramLabel()
        : argument.paramLabel();
  }

  private static String value(
      @Nullable ArgSpec argument, @Nullable String value, @Nullable String message) {
    if (argument == null || value == null) {
      return message == null ? "命令行不完整" : message;
    }
    Class<?> type = argument.type();
    String wanted =
        type == LocalDate.class
            ? "日期写作 2024-01-31"
            : type == int.class || type == long.class ? "应为整数" : "应为 " + argument.paramLabel();
    return name(argument) + " 的值“" + value + "”不对，" + wanted;
  }
}
