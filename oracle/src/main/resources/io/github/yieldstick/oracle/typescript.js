// Takes a compiler's names and its options; gives a function that asks it for one text, and tells what it makes of that or what
// it complains about first. What a version does not know among the options is refused here, once for all texts.
(function (ts, options) {
    "use strict";
    if (!ts.transpileModule) throw new Error("expected a TypeScript compiler, with transpileModule; found none");
    var converted = ts.convertCompilerOptionsFromJson(JSON.parse(options), "");
    if (converted.errors.length) throw new Error(sentence(converted.errors[0]));

    function sentence(diagnostic) {
        return ts.flattenDiagnosticMessageText(diagnostic.messageText, " ");
    }

    return function (code, fileName) {
        var compiled = ts.transpileModule(code, {
            fileName: fileName,
            compilerOptions: converted.options,
            reportDiagnostics: true
        });
        var faults = (compiled.diagnostics || []).filter(function (diagnostic) {
            return diagnostic.category === ts.DiagnosticCategory.Error;
        });
        if (!faults.length) return { text: compiled.outputText };
        var fault = faults[0];
        var place = fault.file ? fault.file.getLineAndCharacterOfPosition(fault.start) : { line: 0, character: 0 };
        return { fault: sentence(fault), line: place.line + 1, column: place.character + 1 };
    };
})
