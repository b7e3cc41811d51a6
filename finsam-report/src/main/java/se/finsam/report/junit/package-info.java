/** Reports as JUnit XML, for pipelines. */
@NullMarked
package se.finsam.report.junit;

import org.jspecify.annotations.NullMarked;
