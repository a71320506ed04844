package io.github.yieldstick.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the packages of this module may know of each other. */
class PackagesTest {

    private static final String ROOT = "io.github.yieldstick.reports";

    /** Each package sees those before it alone. */
    private static final List<String> IN_ORDER = List.of(
            ROOT + ".text",
            ROOT + ".run",
            ROOT + ".grade",
            ROOT + ".health",
            ROOT + ".machine",
            ROOT + ".benchmarks",
            ROOT + ".files",
            ROOT + ".reproduce",
            ROOT + ".site.parts",
            ROOT + ".site.search",
            ROOT + ".site.health",
            ROOT + ".site.benchmarks",
            ROOT + ".site.playground",
            ROOT + ".site.cases",
            ROOT + ".site.book",
            ROOT + ".site.diff",
            ROOT + ".site.compilers",
            ROOT + ".site",
            ROOT);

    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(ROOT);
    }

    static List<String> packages() {
        return IN_ORDER;
    }

    @Test
    void the_order_names_every_package() {
        assertThat(classes.stream().map(JavaClass::getPackageName)).containsOnly(IN_ORDER.toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("packages")
    void a_package_sees_none_that_comes_after_it(String seeing) {
        List<String> later = IN_ORDER.subList(IN_ORDER.indexOf(seeing) + 1, IN_ORDER.size());
        noClasses()
                .that()
                .resideInAPackage(seeing)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later.toArray(String[]::new))
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"health", "files", "reproduce"})
    void health_files_and_reproduce_see_none_of_each_other(String seeing) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + seeing)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Stream.of("health", "files", "reproduce")
                        .filter(other -> !other.equals(seeing))
                        .map(other -> ROOT + "." + other)
                        .toArray(String[]::new))
                .check(classes);
    }
}
