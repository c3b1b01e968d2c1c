package org.faheng.search;

import org.faheng.corpus.document.CaseNumber;
import org.faheng.corpus.document.DocumentNumber;
import org.faheng.index.Query;

/** 问题的理解: what sort of thing a question asks for. */
public sealed interface Understanding {

  /** The name shown to people. */
  String label();

  /** A clause: 复议法20条. */
  record ClauseName(String question) implements Understanding {
    @Override
    public String label() {
      return "条款";
    }
  }

  /** A 文号 in any spelling. */
  record Number(DocumentNumber number) implements Understanding {
    @Override
    public String label() {
      return "文号";
    }
  }

  /** A 案号 in any spelling. */
  record Case(CaseNumber number) implements Understanding {
    @Override
    public String label() {
      return "案号";
    }
  }

  /** The title of a document, full or short. */
  record TitleName(String title) implements Understanding {
    @Override
    public String label() {
      return "标题";
    }
  }

  /** Words, with or without operators. */
  record Words(Query query) implements Understanding {
    @Override
    public String label() {
      return "词语";
    }
  }
}
