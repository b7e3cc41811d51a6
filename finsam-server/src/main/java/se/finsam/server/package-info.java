/**
 * finsam over HTTP: what {@code finsam serve} runs. One table of routes ({@link se.finsam.server.Routes}) is what is served and
 * what the OpenAPI document is made of.
 *
 * <p>Nothing here is API. Everything may be used from several threads at a time. Nothing takes or gives null that is not
 * {@code @Nullable}.
 *
 * @hidden
 */
@NullMarked
package se.finsam.server;

import org.jspecify.annotations.NullMarked;
