package cloud.calculator.operator.web;

import cloud.calculator.operator.arithmetic.Operator;
import cloud.calculator.operator.operations.InstanceName;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves {@code GET /}: the operator, its symbol, the instance and the version.
 */
@RestController
class IdentityController {

	private final Operator operator;

	private final InstanceName instance;

	private final String version;

	IdentityController(Operator operator, InstanceName instance, ObjectProvider<BuildProperties> build) {
		this.operator = operator;
		this.instance = instance;
		BuildProperties properties = build.getIfAvailable();
		this.version = (properties != null) ? String.valueOf(properties.getVersion()) : "unknown";
	}

	@GetMapping("/")
	Identity identity(HttpServletRequest request) {
		return new Identity(this.operator.name(), this.operator.symbol(), this.instance.of(request), this.version);
	}

	record Identity(String operator, String symbol, String instance, String version) {
	}

}
