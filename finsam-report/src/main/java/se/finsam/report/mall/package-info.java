/**
 * Asks for an underlag: the reference of its keys, templates to fill in, and only what is missing of one.
 *
 * <p>API are the templates and the reader of workbooks. What is here is immutable and thread-safe; nothing of the API takes
 * or gives null.
 *
 * @since 0.1
 */
@NullMarked
package se.finsam.report.mall;

import org.jspecify.annotations.NullMarked;
