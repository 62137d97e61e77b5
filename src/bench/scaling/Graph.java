import java.util.List;
import java.util.Locale;

/** Lines over two logarithmic axes, as an SVG that follows the reader's dark or light setting. */
final class Graph {
    private static final int LEFT = 70;
    private static final int TOP = 20;
    private static final int WIDTH = 540;
    private static final int HEIGHT = 320;
    private static final String[] UNITS = {"10 µs", "100 µs", "1 ms", "10 ms", "100 ms", "1 s", "10 s", "100 s"};

    private final StringBuilder svg = new StringBuilder();
    private final double lowest;
    private final double highest;
    private final double largest;

    private Graph(List<Scaling.Line> lines) {
        double min = 1e12;
        double max = 0;
        double size = 0;
        for (Scaling.Line line : lines) {
            for (Scaling.Point point : line.points()) {
                min = Math.min(min, point.micros());
                max = Math.max(max, point.micros());
                size = Math.max(size, point.size());
            }
        }
        lowest = Math.floor(Math.log10(min));
        highest = Math.ceil(Math.log10(max));
        largest = Math.ceil(Math.log10(size));
    }

    static String of(List<Scaling.Line> lines) {
        return new Graph(lines).draw(lines);
    }

    private String draw(List<Scaling.Line> lines) {
        add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 %d\" role=\"img\">%n", TOP + HEIGHT + 60 + 20 * lines.size());
        add("<title>What a check costs as facts and rules grow</title>%n<style>%n");
        add("text{font:13px sans-serif;fill:#24292f}.grid{stroke:#d0d7de}.s{fill:none;stroke-width:2}%n");
        add(".s0{stroke:#0969da}.s1{stroke:#bc4c00}.s2{stroke:#1a7f37}.s3{stroke:#8250df}%n");
        add("@media(prefers-color-scheme:dark){text{fill:#e6edf3}.grid{stroke:#3d444d}");
        add(".s0{stroke:#58a6ff}.s1{stroke:#f0883e}.s2{stroke:#3fb950}.s3{stroke:#bc8cff}}%n</style>%n");
        for (double power = lowest; power <= highest; power++) {
            add("<path class=\"grid\" d=\"M%d %.1fh%d\"/><text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>%n",
                    LEFT, y(power), WIDTH, LEFT - 8, y(power) + 4, UNITS[(int) power - 1]);
        }
        for (int power = 1; power <= largest; power++) {
            add("<path class=\"grid\" d=\"M%.1f %dv%d\"/><text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x(power), TOP, HEIGHT, x(power), TOP + HEIGHT + 18, (long) Math.pow(10, power));
        }
        for (int i = 0; i < lines.size(); i++) {
            line(i, lines.get(i));
        }
        return add("</svg>%n").svg.toString();
    }

    private void line(int number, Scaling.Line line) {
        StringBuilder path = new StringBuilder();
        for (Scaling.Point point : line.points()) {
            path.append(path.isEmpty() ? 'M' : 'L');
            path.append(String.format(Locale.ROOT, "%.1f %.1f", x(Math.log10(point.size())), y(Math.log10(point.micros()))));
        }
        int y = TOP + HEIGHT + 48 + 20 * number;
        // told apart by their dashes too, for those who see no colours
        String dash = new String[] {"", "7 4", "2 3", "9 3 2 3"}[number];
        add("<path class=\"s s%d\" stroke-dasharray=\"%s\" d=\"%s\"/>%n", number, dash, path);
        add("<path class=\"s s%d\" stroke-dasharray=\"%s\" d=\"M%d %dh34\"/>", number, dash, LEFT, y - 4);
        add("<text x=\"%d\" y=\"%d\">%s: slope %.2f</text>%n", LEFT + 44, y, line.name(), line.slope());
    }

    private double x(double power) {
        return LEFT + WIDTH * (power - 1) / (largest - 1);
    }

    private double y(double power) {
        return TOP + HEIGHT * (highest - power) / (highest - lowest);
    }

    private Graph add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
        return this;
    }
}
