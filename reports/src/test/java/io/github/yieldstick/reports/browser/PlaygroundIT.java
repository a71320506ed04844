package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The playground from the disk, without a network; what its explainer says is held against the kit elsewhere. */
class PlaygroundIT extends SiteInBrowser {

    @BeforeEach
    void open_the_playground() {
        page.open("playground.html");
        waitForPath();
    }

    private void waitForPath() {
        page.waitUntil("a path is there", () -> !page.shown(".steps li").isEmpty());
    }

    private void type(String field, String text) {
        WebElement found = page.find("[name=" + field + "]");
        page.script("arguments[0].value = arguments[1]", found, text);
    }

    private void run() {
        page.find("form button").click();
    }

    @Test
    void the_body_that_stands_there_is_drawn_and_its_path_can_be_walked() {
        assertThat(page.all(".steps li")).hasSize(18);
        assertThat(page.all("#drawn .mark")).hasSize(5);
        assertThat(page.find(".stepper .at").getText()).isEqualTo("Step 1 of 18");

        page.find(".stepper button[aria-label='Next step']").sendKeys(Keys.ENTER);

        assertThat(page.find(".stepper .at").getText()).isEqualTo("Step 2 of 18");
        assertThat(page.address()).isEqualTo("playground.html");
        assertThat(page.find("#clauses").getText()).contains("The sentence of PRO.4 says what <must> happen.");
    }

    @Test
    void the_address_holds_all_that_is_typed() {
        type("body", "return [2 /*return*/, \"ü<b>\"];");
        type("calls", "next()");
        run();
        page.waitUntil("the new path is there", () -> page.all(".steps li").size() == 5);

        page.reload();
        waitForPath();

        assertThat(page.all(".steps li")).hasSize(5);
        assertThat(page.find(".step-call").getText()).contains("next()").contains("returns \"ü<b>\"");
        assertThat(page.find("#scenario").getText())
                .contains("Given the generator body")
                .contains("| next() | returns \"ü<b>\" | 0      |");
    }

    @Test
    void a_case_opens_in_it() {
        page.open("cases/PRO.4-01.html");
        page.find("a[href*='playground.html#corner=']").click();
        page.waitUntil(
                "the body of the case is there",
                () -> page.find("#drawn").getText().contains("throw boom;"));

        assertThat(page.find("[name=calls]").getDomProperty("value")).isNotEmpty();
    }

    @Test
    void a_helper_of_ones_own_is_shown_to_part() {
        page.find("#own summary").click();
        type(
                "helper",
                "export function __generator(self, body) {"
                        + " var _ = { label: 0, trys: [], ops: [], sent: function () {} };"
                        + " return { next: function () { return { value: body.call(self, _)[1], done: false }; },"
                        + " 'return': function (v) { return { value: v, done: true }; } }; }");
        run();
        page.waitUntil("the helper was run", () -> !page.shown("#own-parting").isEmpty());

        assertThat(page.find("#own-parting").getText())
                .isEqualTo(
                        "They part in call 2. The machine: the body is entered at label 2, regions [0, , 2, 4], pending"
                                + " [2 /*return*/, \"early\"]. Your helper: the call returns \"early\".");
        assertThat(page.find("[data-parts]").getText()).contains("your helper parts here");
    }

    @Test
    void what_is_wrong_is_told_in_a_sentence() {
        type("body", "return [");
        run();
        page.waitUntil(
                "the fault is told", () -> page.find("#fault").getText().startsWith("The body does not parse: "));

        type("calls", "next() +");
        run();
        assertThat(page.find("#fault").getText())
                .startsWith("The call next() + is no expression of JavaScript; write ");
        assertThat(page.messages()).isEmpty();
    }

    @Test
    void what_never_ends_does_not_hold_up_the_page() {
        type("calls", "next(); next()");
        type("body", "if (_a.label === 1) for (;;); return [4 /*yield*/, 1];");
        run();
        page.waitUntil("the fault is told", () -> !page.find("#fault").getText().isEmpty());

        assertThat(page.find("#fault").getText()).isEqualTo("Call 2, next(), does not end within 3 seconds.");
        assertThat(page.all(".step-call")).hasSize(1);
    }
}
