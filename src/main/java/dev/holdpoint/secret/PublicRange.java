package dev.holdpoint.secret;

/** Tells the IPv4 addresses that may be a customer's from those that nobody has for oneself. */
final class PublicRange {
    /** First address and length of prefix. */
    private static final int[][] OTHERS = {
        {0, 0, 0, 0, 8}, // this network
        {100, 64, 0, 0, 10}, // shared by providers
        {127, 0, 0, 0, 8}, // loopback
        {169, 254, 0, 0, 16}, // link
        {198, 18, 0, 0, 15}, // benchmarks
        {224, 0, 0, 0, 3}, // multicast and reserved
        {1, 1, 1, 1, 32}, // public resolvers
        {1, 0, 0, 1, 32},
        {8, 8, 8, 8, 32},
        {8, 8, 4, 4, 32},
        {9, 9, 9, 9, 32},
    };

    private static final int[][] PRIVATE = {{10, 0, 0, 0, 8}, {172, 16, 0, 0, 12}, {192, 168, 0, 0, 16}};

    private PublicRange() {}

    static boolean has(int[] ip) {
        return !isIn(ip, OTHERS);
    }

    /** Whether it is of a range that each house uses for itself. */
    static boolean isOfHouse(int[] ip) {
        return isIn(ip, PRIVATE);
    }

    /** Whether nearly every house has one of that number: a network, its gateway, the address of all. */
    static boolean isEverywhere(int[] ip) {
        return ip[3] < 2 || ip[3] == 255;
    }

    private static boolean isIn(int[] ip, int[][] ranges) {
        int address = number(ip);
        for (int[] range : ranges) {
            if ((address ^ number(range)) >>> (32 - range[4]) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int number(int[] parts) {
        return parts[0] << 24 | parts[1] << 16 | parts[2] << 8 | parts[3];
    }
}
