package io.github.yieldstick.reports.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The walk through the path of a case, which has eleven steps: ten in the first call, one in the second. */
class StepsIT extends SiteInBrowser {

    private static final String CASE = "cases/PRO.4-01.html";

    private void open(String fragment) {
        page.open(CASE + fragment);
    }

    private void click(String button) {
        page.find("[role=group] button[aria-label='" + button + "']").click();
    }

    private void isAt(int step) {
        assertThat(page.find("[role=group]").getText()).contains("Step " + step + " of 11");
        assertThat(page.all("[aria-current=step]"))
                .singleElement()
                .extracting(current -> current.getDomAttribute("id"))
                .isEqualTo("step-" + step);
    }

    /** And the address says so, too. */
    private void walkedTo(int step) {
        isAt(step);
        assertThat(page.address()).isEqualTo(CASE + "#step-" + step);
    }

    private List<String> lit(String selector) {
        return page.all(selector + ".lit").stream()
                .map(WebElement::getText)
                .map(String::strip)
                .toList();
    }

    @Nested
    class Without_an_address {

        @Test
        void the_walk_begins_at_the_step_at_which_an_engine_parts_and_leaves_the_address_alone() {
            open("");

            isAt(7);
            assertThat(page.address()).isEqualTo(CASE);
        }

        @Test
        void and_at_the_first_step_where_none_does() {
            page.open("cases/STA.12-01.html");

            assertThat(page.find("[role=group]").getText()).contains("Step 1 of 4");
        }
    }

    @Nested
    class The_arrow_keys {

        @Test
        void walk_forwards_and_backwards() {
            open("");
            page.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
            walkedTo(9);

            page.press(Keys.ARROW_LEFT);
            walkedTo(8);
        }

        @Test
        void stop_at_both_ends() {
            open("#step-1");
            page.press(Keys.ARROW_LEFT);
            walkedTo(1);

            open("#step-11");
            page.press(Keys.ARROW_RIGHT);
            walkedTo(11);
        }

        @Test
        void are_left_to_what_scrolls_where_that_has_the_focus() {
            open("#step-3");
            page.script("document.querySelector('.drawn').focus()");
            page.press(Keys.ARROW_RIGHT);

            isAt(3);
        }
    }

    @Nested
    class Steps_of_other_generators {

        @Test
        void show_how_that_very_one_stands() {
            page.open("cases/STA.12-01.html#step-4");

            assertThat(page.find("[role=group]").getText()).contains("Step 4 of 4", "g1 decides");
            assertThat(page.find(".stacks dd").getText()).isEqualTo("1");
        }
    }

    @Nested
    class The_controls {

        @Test
        void walk_forwards_and_backwards() {
            open("#step-4");
            click("Next step");
            walkedTo(5);

            click("Previous step");
            walkedTo(4);
        }

        @Test
        void walk_to_both_ends_and_say_that_it_goes_no_further() {
            open("");
            click("Last step");
            walkedTo(11);
            assertThat(unavailable()).containsExactly("Next step", "Last step");
            click("Next step");
            walkedTo(11);

            click("First step");
            walkedTo(1);
            assertThat(unavailable()).containsExactly("First step", "Previous step");
        }

        private List<String> unavailable() {
            return page.all("[role=group] button[aria-disabled=true]").stream()
                    .map(WebElement::getAccessibleName)
                    .toList();
        }

        @Test
        void have_keys_for_both_ends() {
            open("#step-4");
            click("Next step");
            page.press(Keys.END);
            walkedTo(11);

            page.press(Keys.HOME);
            walkedTo(1);
        }
    }

    @Nested
    class The_address {

        @Test
        void shows_its_step_at_once_and_after_a_reload() {
            open("#step-7");
            isAt(7);

            page.reload();
            isAt(7);
        }

        @Test
        void is_followed_where_a_link_leads_to_a_step() {
            open("");
            page.find(".parting a[href='#step-7']").click();

            page.waitUntil(
                    "the walk is at the step",
                    () -> page.find("[role=group]").getText().contains("Step 7"));
            walkedTo(7);
        }
    }

    @Nested
    class A_step {

        @Test
        void lights_the_label_in_the_code_and_in_the_drawing() {
            open("#step-7");

            assertThat(lit(".drawn .line")).containsExactly("case 1: return [2 /*return*/, \"kept\"];");
            assertThat(lit(".drawing .mark")).containsExactly("1");
            assertThat(page.all(".drawing .arrow.lit")).hasSize(1);

            page.press(Keys.ARROW_LEFT);
            assertThat(lit(".drawn .line")).hasSize(3).first().isEqualTo("case 0:");
            assertThat(lit(".drawing .mark")).containsExactly("0");
            assertThat(page.all(".drawing .arrow.lit")).isEmpty();
        }

        @Test
        void shows_what_happens_and_how_the_stacks_stand_then() {
            open("#step-8");

            assertThat(page.find("[role=group] [aria-live=polite]").getText()).isEqualTo("answers [2, \"kept\"]");
            assertThat(page.find("[role=group] dl").getText().split("\\s*\n\\s*", -1))
                    .containsExactly("label", "1", "regions", "[0, , 1, 2]", "pending", "[6, boom]");
        }

        @Test
        void leads_to_the_clause_that_decides_it() {
            open("#step-9");
            page.find("[role=group] a[href$='#PRO.4']").click();

            assertThat(page.address()).isEqualTo("clauses/PRO.html#PRO.4");
            assertThat(page.find(":target").getText()).contains("PRO.4");
        }
    }

    @Nested
    class Without_a_script {

        @Test
        void every_step_stands_on_the_page() {
            page.withoutScript().open(CASE);

            assertThat(page.shown("ol.steps > li")).hasSize(11);
            assertThat(page.all("[role=group]")).isEmpty();
            assertThat(page.find("#step-7").getText())
                    .contains("enters", "the body at label 1", "regions [0, , 1, 2]", "pending [6, boom]");
        }
    }
}
