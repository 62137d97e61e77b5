package dev.holdpoint.cli;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Input from a terminal: somebody who types nothing for a while is told that this is waited for. */
final class PatientInput extends FilterInputStream {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Thread waiting;

    PatientInput(InputStream in, Terminal terminal, long millis) {
        super(in);
        waiting = new Thread(() -> {
            try {
                if (!begun.await(millis, TimeUnit.MILLISECONDS)) {
                    terminal.err(
                            "holdpoint: waiting for what is typed or pasted here; Ctrl-D on a line of its own ends it\n");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        waiting.setDaemon(true);
    }

    @Override
    public int read() throws IOException {
        start();
        int read = super.read();
        begun.countDown();
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        start();
        int read = super.read(bytes, offset, length);
        begun.countDown();
        return read;
    }

    private void start() {
        if (waiting.getState() == Thread.State.NEW) {
            waiting.start();
        }
    }
}
