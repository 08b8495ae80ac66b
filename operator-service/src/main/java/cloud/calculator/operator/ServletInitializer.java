package cloud.calculator.operator;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.support.SpringBootServletInitializer;

/**
 * Starts the operator in a servlet container, when it is deployed as a WAR.
 */
class ServletInitializer extends SpringBootServletInitializer {

	@Override
	protected SpringApplicationBuilder configure(SpringApplicationBuilder application) {
		return OperatorServiceApplication.configure(application);
	}

}
