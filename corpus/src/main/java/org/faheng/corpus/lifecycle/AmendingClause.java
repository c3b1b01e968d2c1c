package org.faheng.corpus.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.faheng.corpus.citation.Citation;
import org.faheng.corpus.citation.CitationFinder;
import org.faheng.corpus.citation.ProvisionRef;
import org.faheng.corpus.citation.TitleCatalog;
import org.faheng.corpus.lifecycle.LifecycleEvent.Kind;
import org.faheng.corpus.lifecycle.LifecycleEvent.Scope;
import org.faheng.corpus.lifecycle.SentenceCutter.Sentence;
import org.faheng.corpus.structure.Span;
import org.jspecify.annotations.Nullable;

/**
 * 修改句: reads the sentences of an amending decision (关于修改《…》的决定, 修正案): which document is changed,
 * and at which articles. Sentences without a title go on with the document named before.
 */
final class AmendingClause {
  private static final Pattern DECISION =
      Pattern.compile(
          "(?:修改|修正|修订).*(?:决定|通知|公告|命令|令)(?:[（(].{1,12}[)）])?$|修正案(?:[（(].{1,8}[)）])?$");
  private static final Pattern AMENDMENT = Pattern.compile("^(.*?)修正案(?:[（(].{1,8}[)）])?$");
  private static final Pattern NAMES =
      Pattern.compile("(?:对|修改|将|在|删去|删除)\\s*(《□+》)|(《□+》)[^《》]{0,40}?(?:作|修改|改为|删去|删除|增加|改成|移至)");
  private static final Pattern PLACE =
      Pattern.compile("(?:将|在|对|删去|删除|把)[^，。：“]{0,30}?第|第[^，。：“]{1,20}(?:修改为|改为|删去|后增加|中增加|增加|中的)");
  private static final Pattern NEW_NUMBER = Pattern.compile("(?:作为|改为|修改后)[^，。：]*");
  private static final Pattern LABEL = Pattern.compile("^第[^条]{1,6}条[\\s\\u3000]+");
  private static final Pattern ALIAS =
      Pattern.compile("[（(][^（()）]{0,60}?(?:以下)?(?:简称|称)[：:]?[《“\"]?([^》”\"）)]{2,20})[》”\"]?[）)]");
  private static final TitleCatalog NO_TITLES = TitleCatalog.empty();

  private final Map<String, String> aliases = new HashMap<>();
  private final boolean amends;
  private String current;

  /**
   * @param title title of the decision
   */
  AmendingClause(String title) {
    this.amends = DECISION.matcher(title).find();
    Matcher amendment = AMENDMENT.matcher(title);
    this.current = amendment.matches() ? amendment.group(1) : only(title);
  }

  /** Whether the document changes others at all. */
  boolean amends() {
    return amends;
  }

  /**
   * The one document that the title says is changed; empty where it tells of several or of none.
   */
  private static String only(String title) {
    List<TitleMention> titles = TitleMention.all(title);
    boolean one = titles.size() == 1 && title.indexOf('等', titles.getFirst().after()) < 0;
    return one && title.contains("修改《") ? titles.getFirst().title() : "";
  }

  /** What the sentence changes; null where it changes nothing. */
  @Nullable Ended read(Sentence at, String sentence) {
    if (!amends || at.quoted()) {
      return null;
    }
    String plain = TitleMention.blanked(sentence);
    int quote = plain.indexOf('“');
    String own = quote < 0 ? plain : plain.substring(0, quote);
    Matcher named = NAMES.matcher(own);
    boolean names = named.find();
    if (names) {
      name(sentence, named.group(1) == null ? named.start(2) : named.start(1));
    }
    if (current.isEmpty() || !(names || PLACE.matcher(own).find())) {
      return null;
    }
    return new Ended(current, Kind.AMENDED, Scope.PART, refs(own), null, null, null);
  }

  /** Takes a line of a list as naming the document changed by the lines below it. */
  void turnTo(Ended item) {
    if (item.kind() == Kind.AMENDED) {
      current = item.title();
    }
  }

  /** Takes the title at {@code open} as the document changed from here on. */
  private void name(String sentence, int open) {
    int close = TitleMention.closing(sentence, open);
    String title = sentence.substring(open + 1, close);
    current = aliases.getOrDefault(title, title);
    Matcher alias = ALIAS.matcher(sentence.substring(close + 1));
    if (alias.lookingAt()) {
      aliases.put(alias.group(1), current);
    }
  }

  private static List<ProvisionRef> refs(String own) {
    String text = "《》" + NEW_NUMBER.matcher(LABEL.matcher(own).replaceFirst("")).replaceAll("");
    return CitationFinder.find(text, new Span(0, text.length()), NO_TITLES).stream()
        .map(Citation::refs)
        .flatMap(List::stream)
        .toList();
  }
}
