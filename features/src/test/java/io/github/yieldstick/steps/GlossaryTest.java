package io.github.yieldstick.steps;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.en.But;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.github.yieldstick.corpus.Glossary;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary and the step class say the same. */
class GlossaryTest {

    @Test
    void the_step_class_has_just_the_steps_of_the_glossary() {
        List<String> steps = Arrays.stream(CaseSteps.class.getDeclaredMethods())
                .flatMap(GlossaryTest::texts)
                .toList();
        assertThat(steps)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Glossary.values()).map(Glossary::text).toList());
    }

    @Test
    void the_vocabulary_stays_small() {
        assertThat(Glossary.values()).hasSizeLessThanOrEqualTo(15);
    }

    private static Stream<String> texts(Method method) {
        return Stream.of(
                        Arrays.stream(method.getAnnotationsByType(Given.class)).map(Given::value),
                        Arrays.stream(method.getAnnotationsByType(But.class)).map(But::value),
                        Arrays.stream(method.getAnnotationsByType(Then.class)).map(Then::value))
                .flatMap(texts -> texts);
    }
}
