package dev.holdpoint.situation;

import java.util.List;
import java.util.function.Consumer;

/** The shop that the release is installed on. */
public final class Environment extends Section {
    /** The fields of this section, in the order of the format. */
    public static final SectionType<Environment> TYPE = new SectionType<>("environment", Environment::new);

    public static final Field<String> SITE =
            TYPE.field("site", Kind.TEXT, "the shop's address").example("https://shop.example");
    public static final Field<Version> SOPHMATE_VERSION = TYPE.field(
                    "sophmateVersion", Kind.VERSION, "the SophMate version that is installed on production now")
            .otherwise("the SophMate version on production is not known")
            .todo(Phase.PRESERVE, "Look up the SophMate version on production")
            .example("3.2.0");
    public static final Field<Version> WORDPRESS_VERSION = TYPE.field(
                    "wordpressVersion", Kind.VERSION, "the WordPress version on production")
            .otherwise("the WordPress version is not known")
            .todo(Phase.PRESERVE, "Look up the WordPress version")
            .example("6.8.1");
    public static final Field<Version> PHP_VERSION = TYPE.field(
                    "phpVersion", Kind.VERSION, "the PHP version on production")
            .otherwise("the PHP version is not known")
            .todo(Phase.PRESERVE, "Look up the PHP version")
            .example("8.2.18");
    public static final Field<Answer> WOOCOMMERCE = TYPE.field(
                    "woocommerce", Kind.oneOf(Answer.class), "this is a WooCommerce store")
            .otherwise("this is not a WooCommerce store")
            .todo(Phase.PREPARE, "Find out whether this is a WooCommerce store");
    public static final Field<Answer> STAGING_AVAILABLE = TYPE.field(
                    "stagingAvailable", Kind.oneOf(Answer.class), "there is a staging site")
            .otherwise("there is no staging site")
            .todo(Phase.REHEARSE, "Set up a staging site");
    public static final Field<List<Automation>> AUTOMATION = TYPE.field(
                    "automation",
                    Kind.sections(Automation.TYPE),
                    "the automation that runs on the shop, by category; [] when there is none")
            .otherwise("it is not known which automation runs")
            .todo(Phase.STABILISE, "List the automation categories that run on the shop");

    private Environment(Draft<Environment> draft) {
        super(draft);
    }

    /** The shop's address. */
    public Fact<String> site() {
        return fact(SITE);
    }

    /** The SophMate version that is installed on production now. */
    public Fact<Version> sophmateVersion() {
        return fact(SOPHMATE_VERSION);
    }

    /** The WordPress version on production. */
    public Fact<Version> wordpressVersion() {
        return fact(WORDPRESS_VERSION);
    }

    /** The PHP version on production. */
    public Fact<Version> phpVersion() {
        return fact(PHP_VERSION);
    }

    /** Whether this is a WooCommerce store. */
    public Fact<Answer> woocommerce() {
        return fact(WOOCOMMERCE);
    }

    /** Whether there is a staging site. */
    public Fact<Answer> stagingAvailable() {
        return fact(STAGING_AVAILABLE);
    }

    /** The automation that runs on the shop, by category; [] when there is none. */
    public Fact<List<Automation>> automation() {
        return fact(AUTOMATION);
    }

    /** Builds this section; a fact that is not set is unknown. */
    public static final class Builder extends Section.Builder<Environment, Builder> {
        Builder() {
            super(TYPE);
        }

        /** Sets the shop's address. */
        public Builder site(String site) {
            return set(SITE, site);
        }

        /** Sets the SophMate version that is installed on production now, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder sophmateVersion(String sophmateVersion) {
            return set(SOPHMATE_VERSION, Version.of(sophmateVersion));
        }

        /** Sets the WordPress version on production, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder wordpressVersion(String wordpressVersion) {
            return set(WORDPRESS_VERSION, Version.of(wordpressVersion));
        }

        /** Sets the PHP version on production, as written in a file. @throws IllegalArgumentException if it is not a version */
        public Builder phpVersion(String phpVersion) {
            return set(PHP_VERSION, Version.of(phpVersion));
        }

        /** Sets whether this is a WooCommerce store. */
        public Builder woocommerce(Answer woocommerce) {
            return set(WOOCOMMERCE, woocommerce);
        }

        /** Sets whether there is a staging site. */
        public Builder stagingAvailable(Answer stagingAvailable) {
            return set(STAGING_AVAILABLE, stagingAvailable);
        }

        /** Says that no automation runs on the shop. */
        public Builder noAutomation() {
            return set(AUTOMATION, List.of());
        }
        /** Adds an automation category. */
        public Builder automation(String category, Consumer<Automation.Builder> facts) {
            return append(AUTOMATION, item -> new Automation.Builder(item).category(category), facts);
        }
    }
}
