package cloud.calculator.rehearsal.openstack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import cloud.calculator.rehearsal.Finding;

/**
 * Tries who reaches whom, and compares it with the table of the README. On each machine
 * something listens on port 22 too, so that it is a filter that keeps others away, and
 * not that nobody is there.
 */
final class Reachability {

	private static final String TRY = "curl -s -o /dev/null --connect-timeout 2 http://%1$s && echo %1$s || true &\n";

	private final Cloud cloud;

	private final List<AccessTable.Cell> stated;

	Reachability(Cloud cloud, List<AccessTable.Cell> stated) {
		this.cloud = cloud;
		this.stated = stated;
	}

	/** Every cell, each tried from and to all machines that it speaks of. */
	List<Finding> tryAll() {
		this.cloud.machines().forEach((machine) -> this.cloud.box(machine.name()).run("httpd -p 22 -h /srv"));
		return this.stated.parallelStream().map(this::tryCell).toList();
	}

	private Finding tryCell(AccessTable.Cell cell) {
		int tried = 0;
		List<String> others = new ArrayList<>();
		for (String source : sources(cell.from())) {
			List<String> targets = targets(source, cell.to());
			tried += targets.size();
			String reached = this.cloud.box(source)
				.run(targets.stream().map(TRY::formatted).collect(Collectors.joining("", "", "wait")));
			List<String> answered = reached.lines().toList();
			targets.stream()
				.filter((target) -> answered.contains(target) != cell.allowed())
				.forEach((target) -> others.add(source + " to " + target));
		}
		return new Finding("%s to %s: %s, tried %d times%s".formatted(cell.from(), cell.to(),
				cell.allowed() ? "yes" : "no", tried, others.isEmpty() ? "" : "; otherwise " + others),
				tried > 0 && others.isEmpty());
	}

	private List<String> sources(String who) {
		return switch (who) {
			case "outside" -> List.of(Outside.NAME);
			case "gateway" -> List.of(this.cloud.gateway().name());
			case "operators" -> this.cloud.operators().stream().map(Machine::name).toList();
			default -> throw new IllegalArgumentException("Who is " + who + "?");
		};
	}

	private List<String> targets(String source, String what) {
		return switch (what) {
			case "floating IP, port 80" -> List.of(this.cloud.floatingIp() + ":80");
			case "floating IP, other ports" -> List.of(this.cloud.floatingIp() + ":22");
			case "gateway, port 80" -> List.of(this.cloud.gateway().address() + ":80");
			case "gateway, other ports" -> List.of(this.cloud.gateway().address() + ":22");
			case "operators, port 8080" -> operatorsBut(source, ":8080").toList();
			case "operators, other ports" -> operatorsBut(source, ":22").toList();
			case "outside" -> List.of(this.cloud.outsideAddress() + ":80");
			default -> throw new IllegalArgumentException("What is " + what + "?");
		};
	}

	private Stream<String> operatorsBut(String source, String port) {
		return this.cloud.operators()
			.stream()
			.filter((machine) -> !machine.name().equals(source))
			.map((machine) -> machine.address() + port);
	}

}
