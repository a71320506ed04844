package io.github.yieldstick.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.yieldstick.engines.EngineForm;
import io.github.yieldstick.engines.WrongUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.ClearSystemProperty;
import org.junit.jupiter.api.util.SetSystemProperty;

@ClearSystemProperty(key = "yieldstick.engine")
@ClearSystemProperty(key = "yieldstick.classpath")
@ClearSystemProperty(key = "yieldstick.isolation")
@ClearSystemProperty(key = "yieldstick.known")
class RunSetupTest {

    private static RunSetup fromProperties() {
        return RunSetup.fromProperties(EngineForm.bundled());
    }

    @Test
    @ClearSystemProperty(key = "yieldstick.revision")
    void without_properties_each_engine_is_judged_by_the_revision_that_it_declares() {
        assertThat(fromProperties().engines()).isEqualTo(EngineForm.bundled());
        assertThat(fromProperties().settings().revision()).isEmpty();
    }

    @Test
    @SetSystemProperty(key = "yieldstick.revision", value = "1.9.2")
    void a_revision_is_the_one_to_judge_by() {
        assertThat(fromProperties().settings().revision()).contains("1.9.2");
    }

    @Test
    @SetSystemProperty(key = "yieldstick.revision", value = "9")
    void a_revision_that_there_is_not_is_refused_as_on_the_command_line() {
        assertThatThrownBy(RunSetupTest::fromProperties)
                .isInstanceOf(WrongUsage.class)
                .hasMessage("there is no revision \"9\"; write one of [1.1.0, 1.6.0, 1.9.2, 2.4.1, 2.7.0].");
    }
}
