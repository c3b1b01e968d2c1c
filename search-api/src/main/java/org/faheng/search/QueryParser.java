package org.faheng.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.corpus.document.HalfWidth;
import org.faheng.index.Query;

/** 检索框: tells what a question is: a clause, a 文号, a 案号, a title, or words with operators. */
public final class QueryParser {
  /** A 文号 typed without brackets: 乐政办字2023年3号, 乐政办字 2023-3. */
  private static final Pattern LOOSE_NUMBER =
      Pattern.compile(
          "^(\\p{IsHan}{2,14}?)字?\\s*((?:19|20)\\d{2})\\s*(?:年|-|第|\\s)\\s*第?(\\d{1,5})\\s*号?$");

  private final ClauseLookup clauses;
  private final WorkCatalogue.Source catalogue;

  /** Recognises what the index holds. */
  public QueryParser(ClauseLookup clauses, WorkCatalogue.Source catalogue) {
    this.clauses = clauses;
    this.catalogue = catalogue;
  }

  /** What {@code question} asks for; {@code exact} makes every plain word an exact phrase. */
  public Understanding parse(String question, boolean exact) {
    String text = question.strip();
    Optional<Understanding> number = number(text);
    if (number.isPresent()) {
      return number.get();
    }
    if (clauses.recognises(text)) {
      return new Understanding.ClauseName(text);
    }
    if (!catalogue.get().matcher().exact(text).isEmpty()) {
      return new Understanding.TitleName(text);
    }
    return new Understanding.Words(new BooleanSyntax(text, exact).parse());
  }

  private static Optional<Understanding> number(String text) {
    String plain = HalfWidth.of(text).replaceAll("^[《“\"]+|[》”\"]+$", "").strip();
    for (CaseNumber.Found found : CaseNumber.findAll(plain)) {
      if (found.start() == 0 && found.end() == plain.length()) {
        return Optional.of(new Understanding.Case(found.number()));
      }
    }
    for (DocumentNumber.Found found : DocumentNumber.findAll(plain)) {
      if (found.start() <= 7 && found.end() == plain.length()) {
        return Optional.of(new Understanding.Number(found.number()));
      }
    }
    Matcher loose = LOOSE_NUMBER.matcher(plain);
    if (loose.matches()) {
      String organ = plain.substring(0, loose.start(2)).strip();
      int year = Integer.parseInt(loose.group(2));
      String serial = String.valueOf(Integer.parseInt(loose.group(3)));
      return Optional.of(new Understanding.Number(new DocumentNumber(organ, year, serial)));
    }
    return Optional.empty();
  }

  /** Operators: “…” exact, AND OR NOT (or - before a word), NEAR/n, parentheses. */
  static final class BooleanSyntax {
    private static final Pattern TOKEN =
        Pattern.compile(
            "[“\"]([^”\"]+)[”\"]|([()（）])|(NEAR/\\d{1,3}|AND|OR|NOT|\\|\\||&&)(?=[\\s()（）“\"]|$)|([^\\s()（）“”\"]+)");

    private final String text;
    private final boolean exact;
    private final List<String> tokens = new ArrayList<>();
    private final List<Boolean> quoted = new ArrayList<>();
    private int at;

    BooleanSyntax(String text, boolean exact) {
      this.text = text;
      this.exact = exact;
    }

    Query parse() {
      Matcher matcher = TOKEN.matcher(text);
      while (matcher.find()) {
        boolean phrase = matcher.group(1) != null;
        String token = phrase ? matcher.group(1).strip() : matcher.group();
        if (!token.isEmpty()) {
          tokens.add(token);
          quoted.add(phrase);
        }
      }
      if (tokens.isEmpty()) {
        return text.isBlank() ? new Query.Everything() : new Query.Words(text);
      }
      if (!hasOperators()) {
        return plain();
      }
      Query query = or();
      boolean read = at == tokens.size() && !(query instanceof Query.Everything);
      return read ? query : new Query.Words(text);
    }

    private boolean hasOperators() {
      return quoted.contains(true)
          || tokens.stream().anyMatch(token -> joins(token) || negated(token));
    }

    private static boolean negated(String token) {
      return token.length() > 1
          && (token.charAt(0) == '-' || token.charAt(0) == '－')
          && token.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private Query plain() {
      boolean single = text.codePointCount(0, text.length()) == 1;
      if (single) {
        return new Query.Phrase(text);
      }
      if (!exact) {
        return new Query.Words(text);
      }
      List<Query> parts = tokens.stream().<Query>map(Query.Phrase::new).toList();
      return parts.size() == 1 ? parts.getFirst() : new Query.And(parts);
    }

    private Query or() {
      List<Query> parts = new ArrayList<>();
      parts.add(and());
      while (isNext("OR") || isNext("||")) {
        at++;
        parts.add(and());
      }
      return parts.size() == 1 ? parts.getFirst() : new Query.Or(parts);
    }

    private Query and() {
      List<Query> wanted = new ArrayList<>();
      List<Query> unwanted = new ArrayList<>();
      while (at < tokens.size() && !isNext("OR") && !isNext("||") && !isClose()) {
        if (isNext("AND") || isNext("&&")) {
          at++;
        } else if (isNext("NOT")) {
          at++;
          if (at < tokens.size()) {
            unwanted.add(near());
          }
        } else if (!quoted.get(at) && negated(tokens.get(at))) {
          unwanted.add(new Query.Phrase(tokens.get(at++).substring(1)));
        } else {
          wanted.add(near());
        }
      }
      Query base =
          wanted.isEmpty()
              ? new Query.Everything()
              : wanted.size() == 1 ? wanted.getFirst() : new Query.And(wanted);
      if (unwanted.isEmpty()) {
        return base;
      }
      return new Query.Without(
          base, unwanted.size() == 1 ? unwanted.getFirst() : new Query.Or(unwanted));
    }

    private Query near() {
      Query first = unit();
      if (at + 1 < tokens.size()
          && !quoted.get(at)
          && tokens.get(at).startsWith("NEAR/")
          && first instanceof Query.Phrase left) {
        int distance = Integer.parseInt(tokens.get(at).substring(5));
        at++;
        return unit() instanceof Query.Phrase right
            ? new Query.Near(List.of(left.text(), right.text()), distance)
            : first;
      }
      return first;
    }

    private Query unit() {
      if (at >= tokens.size()) {
        return new Query.Everything();
      }
      if (!quoted.get(at) && (tokens.get(at).equals("(") || tokens.get(at).equals("（"))) {
        at++;
        Query inner = or();
        if (isClose()) {
          at++;
        }
        return inner;
      }
      return new Query.Phrase(tokens.get(at++));
    }

    private boolean isNext(String operator) {
      return at < tokens.size() && !quoted.get(at) && tokens.get(at).equals(operator);
    }

    private boolean isClose() {
      return at < tokens.size()
          && !quoted.get(at)
          && (tokens.get(at).equals(")") || tokens.get(at).equals("）"));
    }

    /** Parentheses alone are part of many titles, such as 办法（试行）. */
    private static boolean joins(String token) {
      return switch (token) {
        case "AND", "OR", "NOT", "||", "&&" -> true;
        default -> token.startsWith("NEAR/");
      };
    }
  }
}
