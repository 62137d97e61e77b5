package dev.holdpoint.secret;

import java.util.ArrayList;
import java.util.List;

/** All detectors, a file for each group. */
final class DetectorTable {
    private DetectorTable() {}

    static List<Detector> all() {
        List<Detector> all = new ArrayList<>();
        all.addAll(AiKeyDetectors.rows());
        all.addAll(ServiceKeyDetectors.rows());
        all.addAll(ServiceKeyInContextDetectors.rows());
        all.addAll(CredentialDetectors.rows());
        all.addAll(WordPressDetectors.rows());
        all.addAll(PaymentDetectors.rows());
        all.addAll(CustomerDetectors.rows());
        all.addAll(AddressDetectors.rows());
        all.addAll(LogDetectors.rows());
        return all;
    }
}
