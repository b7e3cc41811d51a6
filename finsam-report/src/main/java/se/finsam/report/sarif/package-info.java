/** Reports as SARIF 2.1.0, for pipelines. */
@NullMarked
package se.finsam.report.sarif;

import org.jspecify.annotations.NullMarked;
