package dev.holdpoint.cli;

import java.util.concurrent.Callable;

/** A command: it says what it has to say on the terminal, and gives the exit code. */
abstract class TerminalCommand implements Callable<Integer> {
    Terminal terminal = Terminal.system();

    /** From now on, it says it on that one. */
    void on(Terminal other) {
        terminal = other;
    }
}
