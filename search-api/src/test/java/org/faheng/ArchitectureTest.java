package org.faheng;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The arrows of docs/design.md, and which library stays in which package. */
@AnalyzeClasses(packages = "org.faheng", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String BASE = "org.faheng.";

  /** Who may use whom, as in the design; a package without a line may not exist. */
  private static final String ARROWS =
      """
      corpus.document     ->
      corpus.structure    -> corpus.document
      corpus.citation     -> corpus.document corpus.structure
      corpus.lifecycle    -> corpus.document corpus.structure corpus.citation
      corpus.norm         -> corpus.document corpus.structure corpus.citation
      corpus.judgment     -> corpus.document corpus.structure corpus.citation
      extract             -> corpus.document
      analysis            ->
      embedding           ->
      index               -> corpus.document corpus.structure corpus.citation corpus.lifecycle
      index.engine        -> index analysis corpus.document corpus.structure corpus.citation corpus.lifecycle
      index.lucene        -> index.engine index analysis corpus.document corpus.structure corpus.citation corpus.lifecycle
      index.elasticsearch -> index.engine index analysis corpus.document corpus.structure corpus.citation corpus.lifecycle
      ingest              -> extract analysis embedding index corpus.*
      search              -> index analysis embedding corpus.document corpus.structure corpus.citation corpus.lifecycle web
      citator             -> search index corpus.document corpus.structure corpus.citation corpus.lifecycle web
      office              ->
      library             -> search citator cases office index corpus.document corpus.structure corpus.citation corpus.lifecycle corpus.norm web
      cases               -> search office extract analysis index corpus.document corpus.structure corpus.judgment corpus.citation web
      conflict            -> search index corpus.document corpus.structure corpus.citation corpus.lifecycle corpus.norm
      review              -> conflict search office ingest extract index corpus.document corpus.structure corpus.citation corpus.lifecycle web
      web                 -> extract index
      cli                 -> ingest extract index search citator library cases conflict review corpus.document corpus.structure corpus.citation
      app                 -> *
      """;

  @ArchTest
  void everyPackageUsesOnlyWhatTheTableAllows(JavaClasses all) {
    List<String> violations =
        arrows().entrySet().stream()
            .map(arrow -> rule(arrow.getKey(), arrow.getValue()).evaluate(all))
            .flatMap(result -> result.getFailureReport().getDetails().stream())
            .toList();
    assertThat(violations).as(String.join("\n", violations)).isEmpty();
  }

  @ArchTest
  void everyPackageIsInTheTable(JavaClasses all) {
    Set<String> packages =
        all.stream()
            .map(type -> type.getPackageName().substring(BASE.length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(arrows().keySet()).containsAll(packages);
  }

  private static ArchRule rule(String from, Set<String> to) {
    String[] allowed = to.stream().map(name -> BASE + name).toArray(String[]::new);
    DescribedPredicate<JavaClass> known =
        resideOutsideOfPackage(BASE + ".")
            .or(resideInAnyPackage(BASE + from))
            .or(resideInAnyPackage(allowed));
    return classes()
        .that()
        .resideInAPackage(BASE + from)
        .should()
        .onlyDependOnClassesThat(known)
        .allowEmptyShould(true)
        .as(from + " uses only " + to);
  }

  private static Map<String, Set<String>> arrows() {
    Map<String, Set<String>> arrows = new LinkedHashMap<>();
    for (String line : ARROWS.lines().toList()) {
      String[] sides = line.split("->", 2);
      Set<String> to =
          Arrays.stream(sides[1].strip().split(" "))
              .filter(name -> !name.isEmpty())
              .map(name -> name.equals("*") ? "." : name)
              .collect(Collectors.toCollection(TreeSet::new));
      arrows.put(sides[0].strip(), to);
    }
    return arrows;
  }

  @ArchTest
  static final ArchRule luceneStaysInTheEngine =
      only("org.apache.lucene..").in("org.faheng.index.lucene", "org.faheng.analysis");

  @ArchTest
  static final ArchRule elasticsearchStaysInItsEngine =
      only("co.elastic..", "org.elasticsearch..", "org.springframework.data.elasticsearch..")
          .in("org.faheng.index.elasticsearch");

  @ArchTest
  static final ArchRule tikaAndOfdStayInExtract =
      only("org.apache.tika..", "org.ofdrw..").in("org.faheng.extract");

  @ArchTest
  static final ArchRule hanlpStaysInAnalysis = only("com.hankcs..").in("org.faheng.analysis");

  @ArchTest
  static final ArchRule onnxStaysInEmbedding = only("ai.onnxruntime..").in("org.faheng.embedding");

  @ArchTest
  static final ArchRule corpusKnowsOnlyTheJdk =
      classes()
          .that()
          .resideInAPackage("org.faheng.corpus..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.faheng.corpus..", "java..", "org.jspecify.annotations..");

  @ArchTest
  static final ArchRule webTypesStayInControllers =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.faheng.web", "org.faheng.account", "org.faheng.app")
          .and(DescribedPredicate.describe("are no controller", type -> !isController(type)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework.web..",
              "org.springframework.http..",
              "org.springframework.ui..",
              "jakarta.servlet..");

  private static boolean isController(JavaClass type) {
    return type.getName().replaceAll("\\$.*", "").endsWith("Controller");
  }

  /** A library, to be kept in some packages. */
  private record Library(String[] packages) {
    ArchRule in(String... homes) {
      return noClasses()
          .that()
          .resideOutsideOfPackages(homes)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages)
          .allowEmptyShould(true);
    }
  }

  private static Library only(String... packages) {
    return new Library(packages);
  }
}
