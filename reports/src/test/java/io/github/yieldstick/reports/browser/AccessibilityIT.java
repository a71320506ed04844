package io.github.yieldstick.reports.browser;

import java.awt.Color;
import java.io.IOException;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

class AccessibilityIT extends SiteInBrowser {

    @Test
    void axe_finds_no_fault_on_any_page() throws IOException {
        SoftAssertions soft = new SoftAssertions();
        for (String address : addresses()) {
            Axe axe =
                    Axe.on(page.onWideScreen().inColours("light").open(address).unfolded());
            soft.assertThat(brightness()).as("the paper of %s", address).isGreaterThan(0.8);
            soft.assertThat(axe.faults()).as("%s in light colours", address).isEmpty();

            page.inColours("dark");
            soft.assertThat(brightness()).as("the dark paper of %s", address).isLessThan(0.2);
            soft.assertThat(axe.faultsOfColour())
                    .as("%s in dark colours", address)
                    .isEmpty();

            page.inColours("light").onPhone();
            soft.assertThat(axe.faultsButOfContrast())
                    .as("%s on a narrow screen", address)
                    .isEmpty();
            soft.assertThat(page.messages()).as(address).isEmpty();
        }
        soft.assertAll();
    }

    /** Of what is behind the text, from 0 for black to 1 for white. */
    private double brightness() {
        Color paper = org.openqa.selenium.support.Color.fromString(
                        page.find("body").getCssValue("background-color"))
                .getColor();
        return (paper.getRed() + paper.getGreen() + paper.getBlue()) / 765.0;
    }
}
