package org.faheng.cases;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.faheng.cases.CaseReply.Step;
import org.faheng.web.Links;
import org.jspecify.annotations.Nullable;

/**
 * 审级: one decision of a chain as pages show it.
 *
 * @param label stage, court, number, day and results in a line
 * @param href its page where another document of the index tells of it
 * @param own whether it is the case shown
 */
public record ChainStep(String label, @Nullable String href, boolean own) {

  static ChainStep of(Step step) {
    String label =
        Stream.of(
                step.procedure(),
                step.court(),
                step.number(),
                step.date(),
                String.join("、", step.outcomes()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new ChainStep(
        label, step.document().isEmpty() ? null : Links.law(step.document()), step.own());
  }
}
