/** Reports as JUnit XML, for pipelines. */
@Internal
@NullMarked
package se.finsam.report.junit;

import org.jspecify.annotations.NullMarked;
import se.finsam.model.Internal;
