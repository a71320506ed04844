package io.github.yieldstick.health;

import java.util.LinkedHashMap;
import java.util.Map;

/** Engines that change a value on its way at one place alone, as a number does that passes through a type of another language. */
final class ChangedValues {

    private ChangedValues() {}

    static FaultFamily family() {
        FaultFamily family = new FaultFamily("values");
        Passage.combine(
                changes(),
                (what, passage, expression) ->
                        family.edited(what, helper -> passage.through("function (v) { return " + expression + "; }")));
        return family;
    }

    /** What a value may be taken for, as an expression that gives every other value as it is. */
    private static Map<String, String> changes() {
        Map<String, String> changes = new LinkedHashMap<>();
        numbers(changes);
        absence(changes);
        texts(changes);
        objects(changes);
        errors(changes);
        return changes;
    }

    private static void numbers(Map<String, String> changes) {
        changes.put("-0 becomes 0", "v === 0 ? 0 : v");
        changes.put("NaN becomes 0", "v !== v ? 0 : v");
        changes.put("NaN becomes undefined", "v !== v ? void 0 : v");
        changes.put("infinity becomes null, as in JSON", "v === 1 / 0 || v === -1 / 0 ? null : v");
        changes.put("a number loses its fraction", "typeof v === 'number' && v % 1 ? Math.trunc(v) : v");
        changes.put("a number is cut to 32 bits", "typeof v === 'number' && v % 1 === 0 && (v | 0) !== v ? v | 0 : v");
        changes.put("a number is cut to unsigned 32 bits", "typeof v === 'number' && v < 0 ? v >>> 0 : v");
        changes.put("a number is cut to single precision", "typeof v === 'number' && v === v ? Math.fround(v) : v");
        changes.put("a bigint becomes a number", "typeof v === 'bigint' ? Number(v) : v");
        changes.put("a bigint is cut to 64 bits", "typeof v === 'bigint' ? BigInt.asIntN(64, v) : v");
    }

    private static void absence(Map<String, String> changes) {
        changes.put("undefined becomes null", "v === undefined ? null : v");
        changes.put("null becomes undefined", "v === null ? undefined : v");
        changes.put("null becomes an object", "v === null ? {} : v");
        changes.put("what counts as false becomes undefined", "v || undefined");
        changes.put("false becomes undefined", "v === false ? undefined : v");
        changes.put("false becomes 0", "v === false ? 0 : v");
        changes.put("true becomes 1", "v === true ? 1 : v");
        changes.put("0 becomes undefined", "Object.is(v, 0) ? undefined : v");
        changes.put("an empty string becomes undefined", "v === '' ? undefined : v");
        changes.put("a bigint of 0 becomes undefined", "typeof v === 'bigint' && !v ? undefined : v");
    }

    private static void texts(Map<String, String> changes) {
        String string = "typeof v === 'string' ? ";
        changes.put("half a surrogate pair becomes U+FFFD", string + "v.replace(/[\\ud800-\\udfff]/gu, '\\ufffd') : v");
        changes.put("a string ends before its first U+0000", string + "v.split('\\0')[0] : v");
        changes.put("a string is cut at 255 characters", string + "v.slice(0, 255) : v");
        changes.put("a string is cut at 65,535 characters", string + "v.slice(0, 65535) : v");
        changes.put("a string is normalized", string + "v.normalize() : v");
        changes.put("a string of digits becomes a number", "typeof v === 'string' && /^\\d+$/.test(v) ? +v : v");
        changes.put("a symbol becomes a string", "typeof v === 'symbol' ? String(v) : v");
        changes.put("a symbol becomes another", "typeof v === 'symbol' ? Symbol(v.description) : v");
        changes.put(
                "a wrapped primitive is unwrapped",
                "v instanceof String || v instanceof Number || v instanceof Boolean ? v.valueOf() : v");
    }

    private static void objects(Map<String, String> changes) {
        String plain = "v && typeof v === 'object' && Object.getPrototypeOf(v) === Object.prototype";
        changes.put("a function is called", "typeof v === 'function' ? v() : v");
        changes.put("a function is bound", "typeof v === 'function' ? v.bind() : v");
        changes.put("an array is copied", "Array.isArray(v) ? v.slice() : v");
        changes.put("an array of one becomes its entry", "Array.isArray(v) && v.length === 1 ? v[0] : v");
        changes.put("an empty array becomes undefined", "Array.isArray(v) && !v.length ? undefined : v");
        changes.put(
                "an array that looks like an operation becomes its operand",
                "Array.isArray(v) && v[0] === 4 ? v[1] : v");
        changes.put("a plain object is copied", plain + " ? Object.assign({}, v) : v");
        changes.put("a frozen object is thawed", plain + " && Object.isFrozen(v) ? Object.assign({}, v) : v");
        changes.put(
                "an object of a class loses it",
                "v && typeof v === 'object' && v.constructor && v.constructor.name === 'Thing' ? Object.assign({}, v) : v");
        changes.put(
                "an object without a prototype gets one",
                "v && typeof v === 'object' && !Object.getPrototypeOf(v) ? Object.assign({}, v) : v");
        changes.put(
                "what looks like a result becomes its value",
                plain + " && Object.prototype.hasOwnProperty.call(v, 'done') ? v.value : v");
        changes.put(
                "an iterator becomes its first value",
                "v && typeof v === 'object' && typeof v.next === 'function' ? v.next().value : v");
        changes.put("a thenable is unwrapped", plain + " && typeof v.then === 'function' ? v.then(function () {}) : v");
        changes.put("a promise is chained", "v instanceof Promise ? v.then() : v");
        changes.put("a date is copied", "v instanceof Date ? new Date(+v) : v");
        changes.put("a regular expression is copied", "v instanceof RegExp ? new RegExp(v) : v");
        changes.put("a map is copied", "v instanceof Map ? new Map(v) : v");
    }

    private static void errors(Map<String, String> changes) {
        changes.put("an error is wrapped in another", "v instanceof Error ? new Error(v.message, { cause: v }) : v");
        changes.put(
                "an error loses its class",
                "v instanceof Error && Object.getPrototypeOf(v) !== Error.prototype ? new Error(v.message) : v");
        changes.put("what is no error is wrapped in one", "v instanceof Error ? v : new Error(String(v))");
        changes.put("undefined becomes an error", "v === undefined ? new Error('undefined') : v");
        changes.put("a string becomes an error", "typeof v === 'string' ? new Error(v) : v");
    }
}
