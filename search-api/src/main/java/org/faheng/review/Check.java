package org.faheng.review;

import java.time.LocalDate;
import java.util.List;
import org.faheng.search.IndexedLaws;

/** 核查项: looks for one sort of problem in a draft. */
interface Check {

  /** What it compares, in Chinese, for the account of what was covered. */
  String scope();

  /** What it finds, in text order. */
  List<Finding> check(Draft draft, LocalDate day, IndexedLaws laws, Sources sources);
}
