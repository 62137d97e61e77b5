package dev.holdpoint.derived;

import dev.holdpoint.situation.Fact;
import java.util.List;

/**
 * The update must have been made on staging and pass diagnostics there.
 *
 * @param basis the facts that decide it
 */
public record StagingBinds(List<Fact<?>> basis) {}
