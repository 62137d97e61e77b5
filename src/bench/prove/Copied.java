import java.io.IOException;
import java.nio.file.Path;

/** {@code Copied FOLDER COPIES}: the rules, those that conclude a finding so many times. */
final class Copied {
    private Copied() {}

    public static void main(String[] arguments) throws IOException {
        Copies.write(Path.of("rules"), Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }
}
