package io.github.yieldstick.reports.site;

/**
 * What the page of a chapter shows.
 *
 * @param shown the chapter
 * @param all every chapter, to go on from there
 */
record ChapterPage(ClausesPage.Chapter shown, ClausesPage all) {}
