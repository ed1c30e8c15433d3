package io.github.bodonlp.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bodonlp.FullRelease;
import io.github.bodonlp.PressRelease;
import io.github.bodonlp.fact.Entity;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Warning;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A new kind of fact, or a new list of a release, cannot be forgotten in JSON. */
class EveryFactIsWrittenTest {
  /** Lists of a release that are views of others or hold no facts. */
  private static final Set<String> NOT_WRITTEN = Set.of("sentences", "entities", "dates", "facts");

  @Test
  void fullRelease_holdsEveryKindOfFactAndEntity() {
    PressRelease release = FullRelease.get();

    assertThat(kinds(release.facts()))
        .containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
    assertThat(kinds(release.entities()))
        .containsExactlyInAnyOrder(Entity.class.getPermittedSubclasses());
  }

  @Test
  void everyListOfARelease_isAFieldOfItsJson() throws IOException {
    String json = json();
    List<String> lists =
        Arrays.stream(PressRelease.class.getMethods())
            .filter(method -> method.getReturnType() == List.class)
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .filter(name -> !NOT_WRITTEN.contains(name))
            .toList();

    assertThat(lists).hasSizeGreaterThanOrEqualTo(10);
    assertThat(lists).allSatisfy(name -> assertThat(json).contains("\"" + name + "\":[{"));
  }

  @Test
  void everyFactAndEntity_isWrittenWithItsId() throws IOException {
    String json = json();
    PressRelease release = FullRelease.get();

    assertThat(release.facts())
        .allSatisfy(fact -> assertThat(json).contains("\"id\":\"" + fact.id() + "\""));
    assertThat(release.entities())
        .allSatisfy(entity -> assertThat(json).contains("\"id\":\"" + entity.id() + "\""));
  }

  @Test
  void kindsOfWarning_areWordsThatTheSchemaTakes() {
    assertThat(Warning.Kind.values())
        .allSatisfy(kind -> assertThat(kind.name()).matches("[A-Z][A-Z_]*"));
  }

  private static Set<Class<?>> kinds(List<?> objects) {
    return objects.stream().map(Object::getClass).collect(Collectors.toSet());
  }

  private static String json() throws IOException {
    StringWriter out = new StringWriter();
    try (JsonWriter writer = JsonWriter.lines(out)) {
      writer.write(Label.of("x", "x"), FullRelease.get());
    }
    return out.toString();
  }
}
