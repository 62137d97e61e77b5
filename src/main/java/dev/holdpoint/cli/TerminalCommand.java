package dev.holdpoint.cli;

import java.util.concurrent.Callable;

/** A command: it says what it has to say on the terminal, and gives the exit code. */
abstract class TerminalCommand implements Callable<Integer> {
    final Terminal terminal;

    TerminalCommand(Terminal terminal) {
        this.terminal = terminal;
    }
}
