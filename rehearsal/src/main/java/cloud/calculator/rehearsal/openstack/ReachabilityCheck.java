package cloud.calculator.rehearsal.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.CheckResult;

/**
 * Connects from every machine to every other one, and compares the outcome with the
 * access table of the README. A server listens on port 22 of each machine too, so that a
 * failed connection proves that a packet filter blocked it.
 */
final class ReachabilityCheck {

	private static final String CONNECT = "curl -s -o /dev/null --connect-timeout 2 http://%1$s && echo %1$s || true &\n";

	private final Cloud cloud;

	private final List<AccessTable.Cell> table;

	ReachabilityCheck(Cloud cloud, List<AccessTable.Cell> table) {
		this.cloud = cloud;
		this.table = table;
	}

	/** Checks all cells, each from and to all machines that it covers. */
	List<CheckResult> checkAll() {
		this.cloud.machines()
			.forEach((machine) -> this.cloud.virtualMachine(machine.name()).run("httpd -p 22 -h /srv"));
		return this.table.parallelStream().map(this::check).toList();
	}

	private CheckResult check(AccessTable.Cell cell) {
		int attempts = 0;
		List<String> deviations = new ArrayList<>();
		for (String source : sources(cell.from())) {
			List<String> targets = targets(source, cell.to());
			attempts += targets.size();
			List<String> reached = this.cloud.virtualMachine(source)
				.run(targets.stream().map(CONNECT::formatted).collect(Collectors.joining("", "", "wait")))
				.lines()
				.toList();
			targets.stream()
				.filter((target) -> reached.contains(target) != cell.allowed())
				.forEach((target) -> deviations.add(source + " to " + target));
		}
		return new CheckResult(
				"%s to %s: %s, in %d attempts%s".formatted(cell.from(), cell.to(), cell.allowed() ? "yes" : "no",
						attempts, deviations.isEmpty() ? "" : "; not so " + deviations),
				attempts > 0 && deviations.isEmpty());
	}

	private List<String> sources(String from) {
		return switch (from) {
			case "outside" -> List.of(ExternalNetwork.NAME);
			case "gateway" -> List.of(this.cloud.gateway().name());
			case "operators" -> this.cloud.operators().stream().map(MachineSpec::name).toList();
			default -> throw new IllegalArgumentException("Unknown row of the access table: " + from);
		};
	}

	private List<String> targets(String source, String to) {
		return switch (to) {
			case "floating IP, port 80" -> List.of(this.cloud.floatingIp() + ":80");
			case "floating IP, other ports" -> List.of(this.cloud.floatingIp() + ":22");
			case "gateway, port 80" -> List.of(this.cloud.gateway().address() + ":80");
			case "gateway, other ports" -> List.of(this.cloud.gateway().address() + ":22");
			case "operators, port 8080" -> otherOperators(source, ":8080").toList();
			case "operators, other ports" -> otherOperators(source, ":22").toList();
			case "outside" -> List.of(this.cloud.externalHostAddress() + ":80");
			default -> throw new IllegalArgumentException("Unknown column of the access table: " + to);
		};
	}

	private Stream<String> otherOperators(String source, String port) {
		return this.cloud.operators()
			.stream()
			.filter((machine) -> !machine.name().equals(source))
			.map((machine) -> machine.address() + port);
	}

}
