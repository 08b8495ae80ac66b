package cloud.calculator.operator.operations;

import cloud.calculator.operator.arithmetic.Operator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.ServletRegistration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;

@Configuration(proxyBeanMethods = false)
class OperationsConfiguration {

	@Bean
	@ServletRegistration(urlMappings = OperationsServlet.PATH, loadOnStartup = 1)
	OperationsServlet operationsServlet(Operator operator, InstanceName instance, OperationsService operations,
			RequestAdmission admission, JsonMapper json,
			@Qualifier("handlerExceptionResolver") HandlerExceptionResolver exceptions) {
		return new OperationsServlet(operator, instance, operations, admission, json, exceptions);
	}

}
