package org.pcrm.command.office;

import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** The rows of one office with two departments and two officers, as a decision reads them. */
public final class OneOffice implements OfficeBook {

    public static final UUID OFFICE = UUID.fromString("00000000-0000-0000-0000-000000000001");
    public static final UUID WATER = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    public static final UUID ROADS = UUID.fromString("00000000-0000-0000-0000-00000000000b");
    public static final UUID ANIL = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    public static final UUID BINA = UUID.fromString("00000000-0000-0000-0000-0000000000a2");

    @Override
    public Office office(UUID tenantId) {
        return new Office(tenantId, ZoneId.of("Asia/Kolkata"), 36, 7, 15);
    }

    @Override
    public Optional<Category> category(UUID tenantId, String name) {
        return switch (name) {
            case "Water Supply" -> Optional.of(new Category(name, WATER, null));
            case "Roads" -> Optional.of(new Category(name, ROADS, null));
            case "Health" -> Optional.of(new Category(name, null, 12));
            case "Other" -> Optional.of(new Category(name, null, null));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<Department> department(UUID tenantId, UUID departmentId) {
        if (departmentId.equals(WATER)) {
            return Optional.of(new Department(WATER, 48));
        }
        return departmentId.equals(ROADS) ? Optional.of(new Department(ROADS, 72)) : Optional.empty();
    }

    @Override
    public Optional<Department> departmentServing(UUID tenantId, String locality) {
        return locality.equals("Hazratganj") ? department(tenantId, ROADS) : Optional.empty();
    }

    @Override
    public boolean isActiveOfficer(UUID tenantId, UUID departmentId, UUID staffId) {
        return departmentId.equals(WATER) && (staffId.equals(ANIL) || staffId.equals(BINA));
    }
}
