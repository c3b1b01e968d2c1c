package org.faheng.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** 页眉页脚: takes page numbers and the headers and footers that repeat off the pages. */
final class PageFurniture {
  /** Recognition takes dashes for 一 or 二. */
  private static final String DASH = "[-－—–―─_•·~～一二]";

  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          DASH
              + "{0,3}\\s*[0-9０-９]{1,4}\\s*"
              + DASH
              + "{0,3}"
              + "|第\\s*[0-9０-９一二三四五六七八九十百]{1,5}\\s*页"
              + "(?:[\\s，,/／、（(]*共\\s*[0-9０-９一二三四五六七八九十百]{1,5}\\s*页[)）]?)?"
              + "|共\\s*[0-9]{1,4}\\s*页[\\s，,/]*第\\s*[0-9]{1,4}\\s*页"
              + "|[0-9]{1,4}\\s*[/／]\\s*[0-9]{1,4}"
              + "|Page\\s*[0-9]{1,4}(?:\\s*of\\s*[0-9]{1,4})?");

  /** How many lines at the top and at the bottom of a page may be furniture. */
  private static final int DEPTH = 2;

  private PageFurniture() {}

  /** The lines that belong to the text. */
  static List<PageLine> remove(List<PageLine> lines) {
    Map<Integer, List<PageLine>> pages = new TreeMap<>();
    lines.forEach(line -> pages.computeIfAbsent(line.page(), page -> new ArrayList<>()).add(line));
    Set<PageLine> furniture = new HashSet<>(repeated(pages));
    pages.values().forEach(page -> furniture.addAll(numbers(page, furniture)));
    return lines.stream().filter(line -> !furniture.contains(line)).toList();
  }

  private static List<PageLine> repeated(Map<Integer, List<PageLine>> pages) {
    Map<String, List<PageLine>> bySlot = new HashMap<>();
    for (List<PageLine> page : pages.values()) {
      for (PageLine line : edges(page)) {
        bySlot.computeIfAbsent(slot(line), slot -> new ArrayList<>()).add(line);
      }
    }
    double needed = Math.max(2, 0.4 * pages.size());
    return bySlot.values().stream()
        .filter(same -> same.size() >= needed)
        .flatMap(List::stream)
        .toList();
  }

  /** Equal for lines with the same words, numbers apart, at the same height of a page. */
  private static String slot(PageLine line) {
    String words = line.text().replaceAll("\\s+", "").replaceAll("[0-9０-９]+", "#");
    return Math.round(40 * line.y() / line.pageHeight()) + words;
  }

  private static List<PageLine> edges(List<PageLine> page) {
    List<PageLine> sorted = sorted(page);
    int size = sorted.size();
    List<PageLine> edges = new ArrayList<>(sorted.subList(0, Math.min(DEPTH, size)));
    edges.addAll(sorted.subList(Math.max(edges.size(), size - DEPTH), size));
    return edges;
  }

  /** Page numbers are the outermost lines that are left. */
  private static List<PageLine> numbers(List<PageLine> page, Set<PageLine> furniture) {
    List<PageLine> left = sorted(page).stream().filter(line -> !furniture.contains(line)).toList();
    if (left.isEmpty()) {
      return List.of();
    }
    return List.of(left.getFirst(), left.getLast()).stream()
        .filter(line -> PAGE_NUMBER.matcher(line.text().strip()).matches())
        .filter(PageFurniture::isInMargin)
        .toList();
  }

  private static boolean isInMargin(PageLine line) {
    double place = line.y() / line.pageHeight();
    return place < 0.12 || place > 0.85;
  }

  private static List<PageLine> sorted(List<PageLine> page) {
    return page.stream().sorted(Comparator.comparingDouble(PageLine::y)).toList();
  }
}
