/**
 * A second reading of the policy register, in plain Java and made without sight of the rules: what the engine is compared with
 * over generated situations. Imports the situation and the kinds of secrets, nothing else of Holdpoint.
 */
@NullMarked
package dev.holdpoint.oracle;

import org.jspecify.annotations.NullMarked;
