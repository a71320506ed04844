package io.github.yieldstick.reports.browser;

import io.github.yieldstick.reports.browser.BrowserPrograms.BrowserMissing;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test the one browser. Where there is none the test is skipped and says why, or fails if the property
 * {@code yieldstick.browser.required} is set. A build that asks for some cases only skips it, too.
 */
final class BrowserExtension implements ExecutionCondition, ParameterResolver {

    private static final String REQUIRED = "yieldstick.browser.required";
    private static final Namespace NAMESPACE = Namespace.create(BrowserExtension.class);

    /** What came of starting the browser, which is tried once. */
    private record Attempt(Optional<Browser> browser, String failure) implements AutoCloseable {

        static Attempt made() {
            try {
                return new Attempt(Optional.of(Browser.start()), "");
            } catch (BrowserMissing e) {
                return new Attempt(Optional.empty(), String.valueOf(e.getMessage()));
            }
        }

        @Override
        public void close() {
            browser.ifPresent(Browser::close);
        }
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (!System.getProperty("cucumber.filter.tags", "").isEmpty()) {
            return ConditionEvaluationResult.disabled("some cases were asked for");
        }
        Attempt attempt = attempt(context);
        if (attempt.browser().isPresent()) {
            return ConditionEvaluationResult.enabled("there is a browser");
        }
        if (Boolean.getBoolean(REQUIRED)) {
            throw new IllegalStateException("%s is set, but %s.".formatted(REQUIRED, attempt.failure()));
        }
        return ConditionEvaluationResult.disabled(attempt.failure());
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return attempt(context).browser().orElseThrow();
    }

    /** The store ends the browser when all tests are over. */
    private static Attempt attempt(ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .computeIfAbsent(Attempt.class, any -> Attempt.made(), Attempt.class);
    }
}
