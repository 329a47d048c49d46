package org.pcrm.command.office;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/** How much lies on whose desk, as a test says. */
public final class Desks implements Caseload {

    private final TreeMap<UUID, Integer> complaints = new TreeMap<>();
    private Department department = new Department(0, 0);

    /** Gives an officer open complaints. */
    public void pile(UUID officer, int open) {
        complaints.put(officer, open);
    }

    /** Lets every department have this much. */
    public void occupy(int activeStaff, int openComplaints) {
        department = new Department(activeStaff, openComplaints);
    }

    /** The tracking ID of the n-th complaint on any desk. */
    public static String complaint(int n) {
        return "PCRM-20260105-%08d".formatted(n);
    }

    @Override
    public Department ofDepartment(UUID departmentId) {
        return department;
    }

    @Override
    public int ofOfficer(UUID officerId) {
        return complaints.getOrDefault(officerId, 0);
    }

    @Override
    public List<String> ofOfficer(UUID officerId, int atMost) {
        return IntStream.range(0, Math.min(ofOfficer(officerId), atMost))
                .mapToObj(Desks::complaint)
                .toList();
    }
}
