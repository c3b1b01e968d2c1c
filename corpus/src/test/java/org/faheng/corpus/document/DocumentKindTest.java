package org.faheng.corpus.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentKindTest {

  @ParameterizedTest
  @EnumSource
  void isFoundAgainByItsLabel(DocumentKind kind) {
    assertThat(DocumentKind.ofLabel(kind.label())).contains(kind);
  }

  @Test
  void isNotFoundByAnotherWord() {
    assertThat(DocumentKind.ofLabel("法律汇编")).isEmpty();
    assertThat(DocumentKind.ofLabel("")).isEmpty();
  }

  @Test
  void hasASlugOfItsOwn() {
    assertThat(Arrays.stream(DocumentKind.values()).map(DocumentKind::slug))
        .doesNotHaveDuplicates()
        .allMatch(slug -> slug.matches("[a-z]+"));
  }

  @Test
  void isNormativeFromTheConstitutionToNormativeDocuments() {
    assertThat(Arrays.stream(DocumentKind.values()).filter(DocumentKind::isNormative))
        .startsWith(DocumentKind.CONSTITUTION, DocumentKind.LAW)
        .endsWith(DocumentKind.NORMATIVE_DOCUMENT)
        .doesNotContain(DocumentKind.JUDGMENT, DocumentKind.CASE_EXAMPLE, DocumentKind.OTHER);
  }
}
