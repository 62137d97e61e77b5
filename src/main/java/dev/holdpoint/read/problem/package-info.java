/**
 * What is wrong with a document, and how it is told: one catalogue of messages, which knows no parser. Imports texts, facts and secrets; callers may use {@link dev.holdpoint.read.problem.SituationException} and {@link dev.holdpoint.read.problem.Problem}.
 */
@NullMarked
package dev.holdpoint.read.problem;

import org.jspecify.annotations.NullMarked;
