package io.github.yieldstick.search.sources;

import static io.github.yieldstick.search.sources.Category.*;

import java.util.List;

/**
 * The kinds of syntax that programs are made of. A kind is written by its form, in which {@code @} is its own text and the parts stand
 * in order: {@code %0} an expression with commas, {@code %1} one without, {@code %3} an operand, {@code %4} what is called or looked
 * into, {@code %~} what must not begin like a statement of another kind, {@code %*} all that are left between commas, {@code %;} all
 * that are left on lines of their own, {@code %$} all that are left in a template.
 */
enum Syntax {
    GENERATOR(MAIN, "LOW.1", "function* f(%1) %1\nconst gen = f(1, 2);"),
    ASYNC(MAIN, "LOW.32", "async function f(%1) %1\nconst gen = f;"),
    ASYNC_GENERATOR(MAIN, "LOW.33", "async function* f(%1) %1\nconst gen = f(1, 2);"),
    GENERATOR_METHOD(MAIN, "LOW.24", "class D extends Base {\n  *f(%1) %1\n}\nconst gen = new D().f(1, 2);"),
    ASYNC_METHOD(
            MAIN,
            "LOW.24",
            "class D extends Base {\n  async f(%1) %1\n}\nconst gen = (...values) => new D().f(...values);"),
    ASYNC_GENERATOR_METHOD(
            MAIN, "LOW.24", "class D extends Base {\n  async *f(%1) %1\n}\nconst gen = new D().f(1, 2);"),
    ASYNC_ARROW(MAIN, "LOW.32", "const gen = async (%1) => %1;"),

    PARAMETERS(Category.PARAMETERS, "LOW.20", "%*"),
    BIND_NAME(BINDING, "", "@"),
    BIND_DEFAULT(BINDING, "LOW.9", "%1 = %1"),
    BIND_ARRAY(BINDING, "LOW.9", "[%*]"),
    BIND_OBJECT(BINDING, "LOW.9", "{ %* }"),
    BIND_REST(BINDING, "LOW.9", "...%1"),
    BIND_PROPERTY(BINDING_PROPERTY, "LOW.9", "@: %1"),
    BIND_COMPUTED(BINDING_PROPERTY, "LOW.9", "[%1]: %1"),

    TARGET_NAME(TARGET, "", "@"),
    TARGET_MEMBER(TARGET, "LOW.3", "%4.@"),
    TARGET_INDEX(TARGET, "LOW.3", "%4[%0]"),
    TARGET_SUPER(TARGET, "LOW.24", "super.@"),
    TARGET_SUPER_INDEX(TARGET, "LOW.24", "super[%0]"),
    TARGET_ARRAY(TARGET, "LOW.9", "[%*]"),
    TARGET_OBJECT(TARGET, "LOW.9", "{ %* }"),
    TARGET_DEFAULT(TARGET, "LOW.9", "%1 = %1"),
    TARGET_REST(TARGET, "LOW.9", "...%1"),
    TARGET_PROPERTY_NAMED(TARGET_PROPERTY, "LOW.9", "@: %1"),
    TARGET_COMPUTED(TARGET_PROPERTY, "LOW.9", "[%1]: %1"),

    LITERAL(EXPRESSION, "", "@"),
    NAME(EXPRESSION, "", "@"),
    THIS(EXPRESSION, "LOW.22", "this"),
    ARGUMENTS(EXPRESSION, "LOW.22", "arguments[@]"),
    YIELD(EXPRESSION, 1, "", "yield %1"),
    YIELD_NOTHING(EXPRESSION, 1, "", "yield"),
    YIELD_STAR(EXPRESSION, 1, "LOW.31", "yield* %1"),
    AWAIT(EXPRESSION, 3, "", "await %3"),
    BINARY(EXPRESSION, 2, "LOW.1", "%3 @ %3"),
    POWER(EXPRESSION, 2, "LOW.1", "%4 ** %3"),
    LOGICAL(EXPRESSION, 2, "LOW.2", "%3 @ %3"),
    CONDITIONAL(EXPRESSION, 1, "LOW.2", "%3 ? %1 : %1"),
    COMMA(EXPRESSION, 0, "LOW.1", "%1, %1"),
    UNARY(EXPRESSION, 3, "LOW.1", "@%3"),
    DELETE(EXPRESSION, 3, "LOW.1", "delete %4"),
    UPDATE_BEFORE(EXPRESSION, 3, "LOW.3", "@%4"),
    UPDATE_AFTER(EXPRESSION, 3, "LOW.3", "%4@"),
    ASSIGN(EXPRESSION, 1, "LOW.3", "%4 = %1"),
    ASSIGN_OPERATOR(EXPRESSION, 1, "LOW.3", "%4 @ %1"),
    ASSIGN_POWER(EXPRESSION, 1, "LOW.3", "%4 **= %1"),
    ASSIGN_LOGICAL(EXPRESSION, 1, "LOW.4", "%4 @ %1"),
    MEMBER_OF(EXPRESSION, "LOW.1", "%4.@"),
    INDEX(EXPRESSION, "LOW.1", "%4[%0]"),
    OPTIONAL_MEMBER(EXPRESSION, "LOW.7", "%4?.@"),
    OPTIONAL_INDEX(EXPRESSION, "LOW.7", "%4?.[%0]"),
    OPTIONAL_CALL(EXPRESSION, "LOW.7", "%4?.(%*)"),
    CALL(EXPRESSION, "LOW.5", "%4(%*)"),
    NEW(EXPRESSION, "LOW.5", "new %4(%*)"),
    SUPER_CALL(EXPRESSION, "LOW.24", "super.@(%*)"),
    SUPER_MEMBER(EXPRESSION, "LOW.24", "super.@"),
    SUPER_INDEX(EXPRESSION, "LOW.24", "super[%0]"),
    TEMPLATE(EXPRESSION, "LOW.6", "`%$`"),
    TAGGED(EXPRESSION, "LOW.6", "%4`%$`"),
    ARRAY(EXPRESSION, "LOW.8", "[%*]"),
    OBJECT(EXPRESSION, "LOW.8", "{ %* }"),
    ARROW(EXPRESSION, 1, "LOW.22", "() => %~"),
    ARROW_BLOCK(EXPRESSION, 1, "LOW.22", "() => %1"),
    ASYNC_ARROW_INSIDE(EXPRESSION, 1, "LOW.22", "async () => %~"),
    FUNCTION(EXPRESSION, 1, "LOW.26", "function () %1"),
    GENERATOR_INSIDE(EXPRESSION, 1, "LOW.30", "function* () %1"),
    CLASS(EXPRESSION, 1, "LOW.23", "class {%;}"),
    CLASS_EXTENDS(EXPRESSION, 1, "LOW.23", "class extends %4 {%;}"),
    SPREAD_OUT(SPREAD, "LOW.8", "...%1"),
    HOLE(SPREAD, "LOW.8", ""),

    PROPERTY_NAMED(PROPERTY, "LOW.8", "@: %1"),
    PROPERTY_COMPUTED(PROPERTY, "LOW.8", "[%1]: %1"),
    PROPERTY_SPREAD(PROPERTY, "LOW.8", "...%1"),
    PROPERTY_METHOD(PROPERTY, "LOW.8", "[%1]() %1"),
    PROPERTY_GETTER(PROPERTY, "LOW.8", "get [%1]() %1"),

    FIELD(MEMBER, "LOW.23", "@ = %1;"),
    FIELD_COMPUTED(MEMBER, "LOW.23", "[%1] = %1;"),
    STATIC_FIELD(MEMBER, "LOW.23", "static @ = %1;"),
    STATIC_COMPUTED(MEMBER, "LOW.23", "static [%1] = %1;"),
    STATIC_BLOCK(MEMBER, "LOW.23", "static %1"),
    METHOD_COMPUTED(MEMBER, "LOW.23", "[%1]() %1"),
    STATIC_METHOD_COMPUTED(MEMBER, "LOW.23", "static [%1]() %1"),
    GETTER_COMPUTED(MEMBER, "LOW.23", "static get [%1]() %1"),
    PRIVATE_FIELD(MEMBER, "LOW.25", "static #p = %1;"),
    PRIVATE_USER(MEMBER, "LOW.25", "static #q = 1;\n*[%1]() { const own = this; own.#q @ yield 1; return own.#q; }"),

    STATEMENT_EXPRESSION(STATEMENT, "", "%~;"),
    LOG(STATEMENT, "", "log(%*);"),
    DECLARE(STATEMENT, "LOW.26", "@ %1 = %1;"),
    IF(STATEMENT, "LOW.2", "if (%0) %1"),
    IF_ELSE(STATEMENT, "LOW.2", "if (%0) %1 else %1"),
    LABELLED(STATEMENT, "LOW.10", "@: %1"),
    WHILE(STATEMENT, "LOW.15", "while (again(@)) %1"),
    WHILE_TEST(STATEMENT, "LOW.15", "while (again(@) && %3) %1"),
    DO(STATEMENT, "LOW.15", "do %1 while (again(@));"),
    DO_TEST(STATEMENT, "LOW.15", "do %1 while (again(@) && %3);"),
    FOR(STATEMENT, "LOW.14", "for (let @ = 0; @ < 2; @++) %1"),
    FOR_FULL(STATEMENT, "LOW.14", "for (let @ = %1; again(\"@\") && %3; %0) %1"),
    FOR_VAR(STATEMENT, "LOW.14", "for (var @ = 0; @ < 2; @++) %1"),
    FOR_OF(STATEMENT, "LOW.16", "for (@ %1 of %1) %1"),
    FOR_OF_TARGET(STATEMENT, "LOW.16", "for (%4 of %1) %1"),
    FOR_IN(STATEMENT, "LOW.17", "for (@ %1 in %0) %1"),
    FOR_IN_TARGET(STATEMENT, "LOW.17", "for (%4 in %0) %1"),
    FOR_AWAIT(STATEMENT, "LOW.18", "for await (@ %1 of %1) %1"),
    FOR_AWAIT_TARGET(STATEMENT, "LOW.18", "for await (%4 of %1) %1"),
    SWITCH(STATEMENT, "LOW.19", "switch (%0) {%;}"),
    TRY_CATCH(STATEMENT, "LOW.13", "try %1 catch (%1) %1"),
    TRY_CATCH_PLAIN(STATEMENT, "LOW.13", "try %1 catch %1"),
    TRY_FINALLY(STATEMENT, "LOW.12", "try %1 finally %1"),
    TRY_ALL(STATEMENT, "LOW.12", "try %1 catch (%1) %1 finally %1"),
    THROW(STATEMENT, "", "throw %0;"),
    RETURN(STATEMENT, "", "return %0;"),
    RETURN_NOTHING(STATEMENT, "", "return;"),
    BREAK(STATEMENT, "", "break;"),
    BREAK_TO(STATEMENT, "", "break @;"),
    CONTINUE(STATEMENT, "", "continue;"),
    CONTINUE_TO(STATEMENT, "", "continue @;"),
    FUNCTION_DECLARED(STATEMENT, "LOW.26", "function @() %1"),
    CLASS_DECLARED(STATEMENT, "LOW.23", "class @ {%;}"),
    CLASS_DECLARED_EXTENDS(STATEMENT, "LOW.23", "class @ extends %4 {%;}"),
    BLOCK_ALONE(STATEMENT, "", "%1"),

    BLOCK(Category.BLOCK, "", "{%;}"),
    CASE(Category.CASE, "LOW.19", "case %0:%;"),
    DEFAULT(Category.CASE, "LOW.19", "default:%;");

    /** What binds as a name does. */
    private static final int TIGHT = 5;

    private final Category category;
    private final int binds;
    private final String clause;
    private final String form;

    Syntax(Category category, String clause, String form) {
        this(category, TIGHT, clause, form);
    }

    Syntax(Category category, int binds, String clause, String form) {
        this.category = category;
        this.binds = binds;
        this.clause = clause;
        this.form = form;
    }

    Category category() {
        return category;
    }

    /** How tight it binds: what binds less than its place asks for stands in brackets. */
    int binds() {
        return binds;
    }

    /** The clause that is about it; empty where none is. */
    String clause() {
        return clause;
    }

    String form() {
        return form;
    }

    /** What suspends a function. */
    boolean suspends() {
        return SUSPENSIONS.contains(this);
    }

    /** Whether what stands in it belongs to another function. */
    boolean isFunction() {
        return FUNCTIONS.contains(this);
    }

    /** What returns a promise when it is called. */
    boolean isAsync() {
        return this == ASYNC || this == ASYNC_METHOD || this == ASYNC_ARROW;
    }

    boolean isAsyncGenerator() {
        return this == ASYNC_GENERATOR || this == ASYNC_GENERATOR_METHOD;
    }

    boolean isMethod() {
        return this == GENERATOR_METHOD || this == ASYNC_METHOD || this == ASYNC_GENERATOR_METHOD;
    }

    private static final List<Syntax> SUSPENSIONS =
            List.of(YIELD, YIELD_NOTHING, YIELD_STAR, AWAIT, FOR_AWAIT, FOR_AWAIT_TARGET);
    private static final List<Syntax> FUNCTIONS = List.of(
            ARROW,
            ARROW_BLOCK,
            ASYNC_ARROW_INSIDE,
            FUNCTION,
            GENERATOR_INSIDE,
            FUNCTION_DECLARED,
            STATIC_BLOCK,
            METHOD_COMPUTED,
            STATIC_METHOD_COMPUTED,
            GETTER_COMPUTED);
}
