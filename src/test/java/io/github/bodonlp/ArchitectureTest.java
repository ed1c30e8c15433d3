package io.github.bodonlp;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of rooms: who may see whom, and who may see which library. */
class ArchitectureTest {
  private static final String ROOT = "io.github.bodonlp";

  private static final String DOOR = "door";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  /** Each room and the rooms it may see besides itself. */
  private static final Map<String, String> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("fact", "");
    ROOMS.put("internal.text", "fact");
    ROOMS.put("internal.number", "fact internal.text");
    ROOMS.put("internal.region", "fact internal.text");
    ROOMS.put("internal.money", "fact internal.text internal.number internal.region");
    ROOMS.put("internal.time", "fact internal.text internal.number");
    ROOMS.put("internal.quote", "fact internal.text");
    ROOMS.put("internal.name", "fact internal.text internal.region");
    ROOMS.put("internal.link", "fact internal.text internal.region");
    ROOMS.put("internal.markup", "fact");
    ROOMS.put(
        DOOR,
        "fact internal.text internal.number internal.region internal.money internal.time"
            + " internal.quote internal.name internal.link internal.markup");
    ROOMS.put("read", "door fact internal.markup");
    ROOMS.put("write", "door fact internal.markup");
    ROOMS.put("internal.measure", "door fact internal.name internal.markup");
    ROOMS.put("cli", "door fact read write internal.measure");
  }

  /** Each library and the rooms that may see it. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "org.apache.lucene..", "internal.text",
          "opennlp..", "internal.name internal.measure",
          "com.fasterxml.jackson..", "read write cli",
          "picocli..", "cli",
          "org.slf4j..", "nowhere",
          "java.util.logging..", "nowhere",
          "java.lang.reflect..", "nowhere");

  @Test
  void everyRoom_isInTheTable() {
    Set<String> rooms =
        CLASSES.stream()
            .map(JavaClass::getPackageName)
            .map(name -> name.equals(ROOT) ? DOOR : name.substring(ROOT.length() + 1))
            .collect(Collectors.toSet());

    assertThat(ROOMS.keySet()).containsAll(rooms);
  }

  @TestFactory
  Stream<DynamicTest> room_seesOnlyWhatTheTableAllows() {
    return ROOMS.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    "room '" + entry.getKey() + "'",
                    () -> check(entry.getKey(), entry.getValue())));
  }

  private static void check(String room, String seen) {
    String[] allowed =
        Stream.concat(Stream.of(room), Arrays.stream(seen.split(" ")))
            .filter(name -> !name.isEmpty())
            .map(ArchitectureTest::packageOf)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageOf(room))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String packageOf(String room) {
    return room.equals(DOOR) ? ROOT : ROOT + "." + room;
  }

  @TestFactory
  Stream<DynamicTest> library_isSeenOnlyWhereTheTableAllows() {
    return LIBRARIES.entrySet().stream()
        .map(
            entry ->
                dynamicTest(
                    entry.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackages(
                                Arrays.stream(entry.getValue().split(" "))
                                    .map(ArchitectureTest::packageOf)
                                    .toArray(String[]::new))
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(entry.getKey())
                            .check(CLASSES)));
  }

  @Test
  void facts_seeNothingButJava() {
    classes()
        .that()
        .resideInAPackage(ROOT + ".fact")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", ROOT + ".fact")
        .check(CLASSES);
  }

  @Test
  void trainersOfOpenNlp_areSeenByMeasureOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".internal.measure")
        .should()
        .dependOnClassesThat()
        .haveSimpleNameEndingWith("Trainer")
        .check(CLASSES);
  }

  @Test
  void rooms_haveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void names_sayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .check(CLASSES);
  }
}
