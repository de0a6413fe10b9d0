/**
 * Stands in for MicrosoftAjax.js, which the library fetches from Microsoft and npm does not carry: the members that
 * office.js and its Outlook files touch, written anew (office-host-protocol.md 2). Like the original it replaces
 * `startsWith` and `endsWith` by versions that ignore their second argument.
 */
export const microsoftAjax = `(function () {
  "use strict";
  function anError(name) {
    return function (message) {
      var error = new Error(String(message === undefined ? name : message));
      error.name = "Sys." + name;
      return error;
    };
  }
  function StringBuilder(first) {
    this.parts = first === undefined || first === null ? [] : [String(first)];
  }
  StringBuilder.prototype.append = function (text) { this.parts.push(String(text)); return this; };
  StringBuilder.prototype.appendLine = function (text) { this.parts.push(String(text === undefined ? "" : text) + "\\r\\n"); return this; };
  StringBuilder.prototype.toString = function (separator) { return this.parts.join(separator || ""); };
  StringBuilder.prototype.isEmpty = function () { return this.toString() === ""; };
  window.Sys = {
    StringBuilder: StringBuilder,
    Debug: { trace: function () {}, assert: function () {} },
    Browser: { name: navigator.userAgent, version: 0 },
    Serialization: {
      JavaScriptSerializer: {
        serialize: function (value) { return JSON.stringify(value); },
        deserialize: function (text) { return JSON.parse(text); }
      }
    }
  };
  window.Type = Function;
  function registerNamespace(path) {
    path.split(".").reduce(function (parent, name) { return parent[name] || (parent[name] = {}); }, window);
  }
  function registerClass() { return this; }
  Function.registerNamespace = Function.prototype.registerNamespace = registerNamespace;
  Function.registerClass = Function.prototype.registerClass = registerClass;
  Function.prototype.registerEnum = Function.prototype.registerInterface = registerClass;
  Function._validateParams = Function._validateParameter = function () { return null; };
  Function.createDelegate = function (self, method) { return function () { return method.apply(self, arguments); }; };
  ["argument", "argumentNull", "argumentOutOfRange", "argumentType", "argumentUndefined", "parameterCount", "invalidOperation"].forEach(
    function (name) { Error[name] = anError(name.charAt(0).toUpperCase() + name.slice(1) + "Exception"); }
  );
  Error.create = function (message, details) { return Object.assign(new Error(message), details); };
  String.format = function (pattern) {
    var values = arguments;
    return pattern.replace(/\\{(\\d+)\\}/g, function (whole, index) {
      var value = values[Number(index) + 1];
      return value === undefined || value === null ? "" : String(value);
    });
  };
  String.prototype.startsWith = function (text) { return this.substr(0, text.length) === text; };
  String.prototype.endsWith = function (text) { return this.substr(this.length - text.length) === text; };
})();
`;
